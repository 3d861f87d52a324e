import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Dataset } from '../dataset/types.js';
import { version } from '../elements/version.js';
import type { ShownTag } from '../embedding/elements.js';
import { dataScript, defaultBase, preloadSnippet } from '../embedding/snippets.js';
import { spokenLocale } from '../i18n/languages.js';
import { wordsFor } from '../i18n/words.js';
import { graphModel } from '../models/graph.js';
import { ownPage } from '../models/link.js';
import { serializeStructuredData, structuredData } from '../publishing/structured-data.js';
import { addressesOf } from './addresses.js';
import { articles } from './articles.js';
import { clean } from './clean.js';
import { print } from './print.js';

export {
  isShownTag as isPrerenderedTag,
  shownTags as prerenderedTags,
  type ShownTag as PrerenderedTag,
} from '../embedding/elements.js';

export interface PrerenderOptions {
  /** Address of the dataset, as the page writes it. */
  readonly src: string;
  /** The element's other attributes, as in its markup: `{ panel: 'panel-02', lang: 'es' }`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /**
   * The folder of Vitrina's files, as the page writes it; by default that of this version,
   * `/vitrina/0.1.0/`.
   */
  readonly base?: string | undefined;
  /**
   * The modules to preload: the paths, relative to `base`, that `integrity.json` lists for the tag
   * under `modules`. By default `chunks/core.js`, which has the same name in every version.
   */
  readonly modules?: readonly string[] | undefined;
  /** The page's own address; makes the addresses in the structured data absolute. */
  readonly url?: string | undefined;
  /** Language of the surroundings; the element's own `lang` takes precedence. */
  readonly lang?: string | undefined;
  /** Ids that are in use elsewhere in the page. */
  readonly takenIds?: ReadonlySet<string> | undefined;
}

export interface Prerendered {
  /** The element's content until the script has run, and where scripts do not run. */
  readonly html: string;
  /** The text of a `<script type="application/ld+json">`; no string in it can end the element. */
  readonly jsonLd: string;
  /** Everything to paste: preload links, the element with its article, and the structured data. */
  readonly snippet: string;
}

/**
 * Renders an element as clean HTML. The same data and options give the same text.
 * @throws Fault `id-not-found` if the attributes name something that the dataset does not contain.
 */
export async function prerender(
  tag: ShownTag,
  dataset: Dataset,
  options: PrerenderOptions,
): Promise<Prerendered> {
  const { src, attributes = {}, url, takenIds = new Set() } = options;
  const given = (name: string) => attributes[name]?.trim() ?? '';
  const words = await wordsFor(
    spokenLocale(given('lang'), options.lang ?? '', dataset.head.language),
  );
  const addresses = addressesOf(src, url);
  const href = (id: string) => ownPage(given('link-template'), id, addresses.page);

  const located = { dataset, base: addresses.dataset };
  const drawn = articles[tag].draw(attributes, located, words, href);
  const nodes = clean(collectResultSync(render(drawn)), {
    addresses,
    ids: new Set(idsOf(dataset).filter((id) => !takenIds.has(id))),
    lang: words.locale,
  });
  const html = print(nodes);
  const facts = graphModel(dataset, { language: words.locale, base: addresses.dataset });
  const graph = structuredData(facts, { url: url ?? '' });
  const jsonLd = addresses.writtenIn(serializeStructuredData(graph));
  const request = {
    tag,
    src,
    attributes: { ...attributes, lang: given('lang') || words.locale },
    base: options.base ?? defaultBase(version),
  };
  const data = dataScript(dataset.head.id, jsonLd);
  return { html, jsonLd, snippet: preloadSnippet(request, options.modules, { html, data }) };
}

/** The ids that links in the page can lead to: those of events, panels and experiences. */
function idsOf({ events, panels, experiences }: Dataset): readonly string[] {
  return [...events.keys(), ...panels.keys(), ...experiences.keys()];
}
