import { startTag } from './print.js';

interface SnippetOptions {
  /** The folder of Vitrina's files. */
  readonly base: string;
  /** The element with the structured data. */
  readonly data: string;
}

/** What to paste into a page: early requests first, so that script and dataset come side by side. */
export function snippetOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  article: string,
  { base, data }: SnippetOptions,
): string {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const chunks = ['core', ...(tag === 'panel-summary' ? [] : [tag])];
  const early = chunks.map((name) =>
    startTag('link', [
      ['rel', 'modulepreload'],
      ['href', `${folder}chunks/${name}.js`],
    ]),
  );
  const dataset = startTag('link', [
    ['rel', 'preload'],
    ['as', 'fetch'],
    ['crossorigin', ''],
    ['href', attributes['src'] ?? ''],
  ]);
  const sheet = startTag('link', [
    ['rel', 'stylesheet'],
    ['href', `${folder}vitrina.css`],
  ]);
  const script = startTag('script', [
    ['type', 'module'],
    ['src', `${folder}vitrina.js`],
  ]);
  return [
    ...early,
    dataset,
    sheet,
    `${script}</script>`,
    startTag(tag, Object.entries(attributes)),
    indented(article, '  '),
    `</${tag}>`,
    data,
    '',
  ].join('\n');
}

/** The structured data of a dataset, under a name by which a later run finds it in the page. */
export function dataScript(dataset: string, jsonLd: string): string {
  const start = startTag('script', [
    ['type', 'application/ld+json'],
    ['id', dataScriptId(dataset)],
  ]);
  return `${start}${jsonLd}</script>`;
}

export const dataScriptId = (dataset: string): string => `vitrina-${dataset}`;

/** Moves markup to the right; what stands in a `pre` keeps its place. */
export function indented(markup: string, indent: string): string {
  let verbatim = false;
  return markup
    .split('\n')
    .map((line) => {
      const moved = verbatim || !line ? line : indent + line;
      if (line.includes('<pre')) verbatim = true;
      if (line.includes('</pre>')) verbatim = false;
      return moved;
    })
    .join('\n');
}
