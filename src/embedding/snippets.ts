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

export interface SnippetRequest {
  readonly tag: string;
  /** Of the dataset, as the page has it. */
  readonly src: string;
  /** What else stands on the element, `lang` among it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The folder of Vitrina's files, as the page has it. */
  readonly base: string;
  /** Names the link to the data, in a placeholder that an editor would delete if it were empty. */
  readonly dataLabel: string;
  /** Names a frame to those who cannot see it. */
  readonly frameTitle: string;
}

/** What to paste into a page, for each way of loading an element. */
export function snippet(kind: SnippetKind, request: SnippetRequest, delivery: Delivery): string {
  const { tag, src, attributes, dataLabel } = request;
  let folder = request.base;
  while (folder.endsWith('/')) folder = folder.slice(0, -1);
  const at = (path: string): string => `${folder}/${path}`;
  const element = `${startTag(tag, { src, ...attributes })}</${tag}>`;
  const module = script({ type: 'module', src: at('vitrina.js') });
  switch (kind) {
    case 'plain':
      return lines(module, element);
    case 'preload':
      return lines(
        ...(delivery.modules[tag] ?? []).map((path) =>
          startTag('link', { rel: 'modulepreload', href: at(path) }),
        ),
        startTag('link', { rel: 'preload', as: 'fetch', crossorigin: '', href: src }),
        startTag('link', { rel: 'stylesheet', href: at('vitrina.css') }),
        module,
        element,
      );
    case 'sri': {
      const file = 'vitrina.classic.js';
      const integrity = delivery.integrity[file] ?? '';
      return lines(
        script({ defer: '', src: at(file), integrity, crossorigin: 'anonymous' }),
        element,
      );
    }
    case 'placeholder': {
      const data = Object.entries({ vitrina: tag, src, ...attributes });
      return lines(
        module,
        startTag('div', Object.fromEntries(data.map(([name, value]) => [`data-${name}`, value]))),
        `  <p>${startTag('a', { href: src })}${escaped(dataLabel)}</a></p>`,
        '</div>',
      );
    }
    case 'frame': {
      const query = new URLSearchParams({ element: tag, src, ...attributes });
      const address = `${at('iframe.html')}?${String(query)}`;
      return lines(
        `${startTag('iframe', {
          'data-vitrina-iframe': '',
          title: request.frameTitle,
          width: '100%',
          height: '600',
          src: address,
        })}</iframe>`,
        script({ async: '', src: at('vitrina-iframe.js') }),
      );
    }
  }
}

/** A frame's page lies elsewhere: only an address that does not depend on the page is the same for both. */
export const suitsFrames = (src: string): boolean => /^(?:\/|https?:)/i.test(src);

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const script = (attributes: Readonly<Record<string, string>>): string =>
  `${startTag('script', attributes)}</script>`;

function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const all = Object.entries(attributes).map(([attribute, value]) =>
    value ? ` ${attribute}="${escaped(value)}"` : ` ${attribute}`,
  );
  return `<${name}${all.join('')}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
