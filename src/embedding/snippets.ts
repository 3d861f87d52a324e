import { escaped, indented, startTag } from './markup.js';

/** What snippets need to know about a build. It comes from `integrity.json`. */
export interface Delivery {
  readonly version: string;
  /** Values of the `integrity` attribute (W3C Subresource Integrity), by file path. */
  readonly integrity: Readonly<Record<string, string>>;
  /** By tag, the modules needed to draw it in Spanish; the entry comes first. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

export const snippetKinds = ['plain', 'preload', 'sri', 'placeholder', 'frame'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** One of our elements, as a page will contain it. */
export interface SnippetRequest {
  readonly tag: string;
  /** Address of the dataset, as the page writes it. */
  readonly src: string;
  /** The element's other attributes, including `lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The folder of Vitrina's files, as the page writes it. */
  readonly base: string;
}

interface LabelledRequest extends SnippetRequest {
  /** Text of the link to the data in a placeholder. Editors would delete an empty placeholder. */
  readonly dataLabel: string;
  /** The frame's accessible name. */
  readonly frameTitle: string;
}

/** What a page has of an element before any script runs. */
interface Content {
  /** The content of the element. */
  readonly html: string;
  /** The `<script>` with the structured data, which follows the element. */
  readonly data: string;
}

/** The HTML to paste into a page, for each way to load an element. */
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
 * The HTML to paste so that the browser requests script and dataset in parallel. `modules` are the
 * paths from the delivery. Without them, only the module whose name never changes is preloaded.
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

/** The structured data of a dataset, with an id by which a later run finds it in the page. */
export const dataScript = (dataset: string, jsonLd: string): string =>
  element('script', { type: 'application/ld+json', id: dataScriptId(dataset) }, jsonLd);

export const dataScriptId = (dataset: string): string => `vitrina-${dataset}`;

/**
 * Whether an address works in a frame. A frame's page lies elsewhere, so the address must not
 * depend on the page.
 */
export const suitsFrames = (src: string): boolean => /^(?:\/|https?:)/i.test(src);

/** The default folder of Vitrina's files in a page, as in the commands' output and the docs. */
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
