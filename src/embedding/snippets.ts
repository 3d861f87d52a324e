import { escaped, indented, startTag } from './markup.js';

/** What of a build a snippet has to know; `integrity.json` says it. */
export interface Delivery {
  readonly version: string;
  /** What an `integrity` attribute holds (W3C Subresource Integrity), by the file's path. */
  readonly integrity: Readonly<Record<string, string>>;
  /** By tag, the modules without which it cannot be drawn in Spanish; the entry first. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

export const snippetKinds = ['plain', 'preload', 'sri', 'placeholder', 'frame'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** An element of ours, as a page is to have it. */
export interface SnippetRequest {
  readonly tag: string;
  /** Of the dataset, as the page has it. */
  readonly src: string;
  /** What else stands on the element, `lang` among it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The folder of Vitrina's files, as the page has it. */
  readonly base: string;
}

interface LabelledRequest extends SnippetRequest {
  /** Names the link to the data, in a placeholder that an editor would delete if it were empty. */
  readonly dataLabel: string;
  /** Names a frame to those who cannot see it. */
  readonly frameTitle: string;
}

/** What a page has of an element before any script runs. */
interface Content {
  /** What stands inside the element. */
  readonly html: string;
  /** The `<script>` with the structured data, which comes after it. */
  readonly data: string;
}

/** What to paste into a page, for each way of loading an element. */
export function snippet(kind: SnippetKind, request: LabelledRequest, delivery: Delivery): string {
  const { tag, src, attributes, dataLabel, frameTitle } = request;
  const at = filesIn(request.base);
  const shown = element(tag, { src, ...attributes });
  switch (kind) {
    case 'plain':
      return lines(entry(at), shown);
    case 'preload':
      return preloadSnippet(request, delivery.modules[tag]);
    case 'sri': {
      const file = 'vitrina.classic.js';
      const integrity = delivery.integrity[file] ?? '';
      const script = { defer: '', src: at(file), integrity, crossorigin: 'anonymous' };
      return lines(element('script', script), shown);
    }
    case 'placeholder': {
      const data = Object.entries({ vitrina: tag, src, ...attributes });
      const link = element('a', { href: src }, escaped(dataLabel));
      return lines(
        entry(at),
        element(
          'div',
          Object.fromEntries(data.map(([name, value]) => [`data-${name}`, value])),
          `\n  <p>${link}</p>\n`,
        ),
      );
    }
    case 'frame': {
      const query = new URLSearchParams({ element: tag, src, ...attributes });
      return lines(
        element('iframe', {
          'data-vitrina-iframe': '',
          title: frameTitle,
          width: '100%',
          height: '600',
          src: `${at('iframe.html')}?${String(query)}`,
        }),
        element('script', { async: '', src: at('vitrina-iframe.js') }),
      );
    }
  }
}

/**
 * What to paste so that the browser asks for script and dataset side by side. `modules` are those of
 * the delivery, by their paths; where it is not known, the one whose name lasts.
 */
export function preloadSnippet(
  { tag, src, attributes, base }: SnippetRequest,
  modules: readonly string[] = ['chunks/core.js'],
  content?: Content,
): string {
  const at = filesIn(base);
  return lines(
    ...modules.map((path) => link({ rel: 'modulepreload', href: at(path) })),
    link({ rel: 'preload', as: 'fetch', crossorigin: '', href: src }),
    link({ rel: 'stylesheet', href: at('vitrina.css') }),
    entry(at),
    element(tag, { src, ...attributes }, content && `\n${indented(content.html, '  ')}\n`),
    ...(content ? [content.data] : []),
  );
}

/** The structured data of a dataset, under a name by which a later run finds it in the page. */
export const dataScript = (dataset: string, jsonLd: string): string =>
  element('script', { type: 'application/ld+json', id: dataScriptId(dataset) }, jsonLd);

export const dataScriptId = (dataset: string): string => `vitrina-${dataset}`;

/** A frame's page lies elsewhere: only an address that does not depend on the page is the same for both. */
export const suitsFrames = (src: string): boolean => /^(?:\/|https?:)/i.test(src);

/** Where a page has Vitrina's files unless told otherwise: what the commands print and the docs say. */
export const defaultBase = (version: string): string => `/vitrina/${version}/`;

type At = (path: string) => string;

function filesIn(base: string): At {
  let folder = base;
  while (folder.endsWith('/')) folder = folder.slice(0, -1);
  return (path) => `${folder}/${path}`;
}

type Attributes = Readonly<Record<string, string>>;

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const entry = (at: At): string => element('script', { type: 'module', src: at('vitrina.js') });

const link = (attributes: Attributes): string => startTag('link', Object.entries(attributes));

const element = (name: string, attributes: Attributes, content = ''): string =>
  `${startTag(name, Object.entries(attributes))}${content}</${name}>`;
