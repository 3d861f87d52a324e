import type { Dataset } from '../dataset/types.js';
import { indented } from '../embedding/markup.js';
import { dataScript, dataScriptId } from '../embedding/snippets.js';
import type { Page } from '../page/page.js';
import { parsePage } from '../page/parse.js';
import { attributesOf } from './articles.js';
import { isPrerenderedTag, prerender, type PrerenderedTag } from './prerender.js';

interface PageOptions {
  /** Returns whether an element with this source shows the dataset. */
  readonly isSource: (src: string) => boolean;
  /** The page's own address; by default its `<link rel="canonical">`. */
  readonly url?: string | undefined;
}

export interface FilledPage {
  readonly html: string;
  /** Tags of the elements whose article was written. */
  readonly filled: readonly string[];
}

/** A range of offsets in the page's text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range of the page's text, and its replacement. */
interface Change extends Range {
  readonly text: string;
}

/**
 * Fills every element and placeholder of a page that shows the dataset with the article that its
 * attributes ask for, and adds the structured data once. Everything else in the page stays as it
 * is.
 * @throws Fault `id-not-found` if an element names something that the dataset does not contain.
 */
export async function fillPage(
  page: string,
  dataset: Dataset,
  { isSource, url }: PageOptions,
): Promise<FilledPage> {
  const parsed = parsePage(page, attributesOf);
  const shown = elementsToFill(parsed, isSource);
  const kept = parsed.ids.filter(({ start }) => !shown.some((one) => isIn(one.content, start)));
  const taken = new Set(kept.map(({ id }) => id));
  const changes: Change[] = [];
  let data = '';
  for (const { tag, attributes, src, lang, start, content } of shown) {
    const { html, jsonLd } = await prerender(tag, dataset, {
      src,
      attributes,
      url: url ?? parsed.canonical,
      lang,
      takenIds: taken,
    });
    for (const [, id = ''] of html.matchAll(/ id="([^"]*)"/gu)) taken.add(id);
    const indent = indentAt(page, start);
    changes.push({ ...content, text: `\n${indented(html, `${indent}  `)}\n${indent}` });
    data ||= dataScript(dataset.head.id, jsonLd);
  }
  if (data) {
    const id = dataScriptId(dataset.head.id);
    const earlier = kept.find((one) => one.id === id && one.tagName === 'script');
    changes.push(earlier ? { ...earlier, text: data } : dataChange(page, parsed, data));
  }
  return { html: changed(page, changes), filled: shown.map(({ tag }) => tag) };
}

interface ElementToFill {
  readonly tag: PrerenderedTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly src: string;
  readonly lang: string;
  readonly start: number;
  readonly content: Range;
}

/**
 * The elements that show the dataset. Elements inside another one are replaced with its content.
 */
function elementsToFill(
  { elements }: Page,
  isSource: (src: string) => boolean,
): readonly ElementToFill[] {
  const found: ElementToFill[] = [];
  for (const { tag, attributes, source, lang, start, content } of elements) {
    if (!content || !isPrerenderedTag(tag) || found.some((one) => isIn(one.content, start)))
      continue;
    if (!source || !('address' in source) || !isSource(source.address)) continue;
    const values = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
    found.push({ tag, attributes: values, src: source.address, lang, start, content });
  }
  return found;
}

const isIn = ({ start, end }: Range, offset: number): boolean => start <= offset && offset < end;

/** Inserts the data at the end of the body. */
function dataChange(page: string, { bodyEnd = page.length }: Page, text: string): Change {
  const indent = indentAt(page, bodyEnd);
  const begins = page.lastIndexOf('\n', bodyEnd - 1) + 1;
  const start = bodyEnd - begins === indent.length ? begins : bodyEnd;
  return { start, end: start, text: `${indent}  ${text}\n` };
}

/**
 * The white space before an offset if nothing else precedes it on the line; else the line's
 * indentation.
 */
function indentAt(page: string, offset: number): string {
  const line = page.slice(page.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/u.test(line) ? line : (/^[ \t]*/u.exec(line)?.[0] ?? '');
}

function changed(page: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), page);
}
