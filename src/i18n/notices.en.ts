import type { Notices } from './notices.js';

export const en: Notices = {
  foreign:
    '<{tag}> already belongs to another component of this page{owner}. What to change: to show Vitrina’s, write <vitrina-{tag}>…</vitrina-{tag}> or <div data-vitrina="{tag}">…</div>.',
  copies:
    'The page loads Vitrina more than once: version {first} and version {second}. Each element is of the copy that came first. What to change: keep only one of the <script> tags.',
  missing:
    '{file} did not come, or one of the files that it uses. What to change: upload that file again or, better, the whole folder chunks. Until then <{tag}> shows the text that the page has inside it; the file is asked for again with the next <{tag}> and when the connection is back.',
  mixed:
    '{file}, or one of the files that it uses, is not of the same version of Vitrina as chunks/core.js, or is not whole. What to change: upload the whole folder again and empty the cache of the site: that of its optimisation plugin, its CDN or its proxy. Until then <{tag}> shows the text that the page has inside it.',
  stopped:
    '{file} came, but failed while it ran: {detail}. What to change: find out whether another script of the page, or the name of an image or a form, replaces something of the browser; if none does, report it to the Vitrina project. Until then <{tag}> shows the text that the page has inside it.',
  missingPart:
    '{file} did not come, or one of the files that it uses. What to change: upload that file again or, better, the whole folder chunks. Until then everything else is shown.',
  mixedPart:
    '{file}, or one of the files that it uses, is not of the same version of Vitrina as chunks/core.js, or is not whole. What to change: upload the whole folder again and empty the cache of the site: that of its optimisation plugin, its CDN or its proxy. Until then everything else is shown.',
  stoppedPart:
    '{file} came, but failed while it ran: {detail}. What to change: find out whether another script of the page, or the name of an image or a form, replaces something of the browser; if none does, report it to the Vitrina project. Until then everything else is shown.',
  unknown:
    'data-vitrina="{name}" does not name an element of Vitrina. What to change: write one of these: {tags}.',
  quotes:
    '{attribute} came with typographic quotes, or with too many; it was read as {value}. What to change: write straight quotes (").',
};
