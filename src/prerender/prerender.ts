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
  /** Address of the dataset, as the page has it. */
  readonly src: string;
  /** What else stands on the element, as in its markup: `{ panel: 'panel-02', lang: 'es' }`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** The folder of Vitrina's files, as the page has it; by default that of this version, `/vitrina/0.1.0/`. */
  readonly base?: string | undefined;
  /**
   * What the browser is to fetch early: the paths, from `base`, that `integrity.json` lists for the tag
   * under `modules`. By default `chunks/core.js`, which has the same name in every version.
   */
  readonly modules?: readonly string[] | undefined;
  /** The page's own address; makes the addresses in the structured data whole. */
  readonly url?: string | undefined;
  /** Language of the place where the element stands; its own `lang` goes before. */
  readonly lang?: string | undefined;
  /** Ids that the page has elsewhere. */
  readonly takenIds?: ReadonlySet<string> | undefined;
}

export interface Prerendered {
  /** What the page shows inside the element until the script has run, and where it does not. */
  readonly html: string;
  /** The text of a `<script type="application/ld+json">`; no string in it can end the element. */
  readonly jsonLd: string;
  /** All there is to paste: what the browser is to fetch early, the element with its article, the structured data. */
  readonly snippet: string;
}

/**
 * Draws what an element shows as clean HTML. The same data and options give the same text.
 * @throws Fault `id-not-found` where the dataset does not have what the attributes name.
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

/** Those that lead to a part of the page: of panels, events and experiences. */
function idsOf({ events, panels, experiences }: Dataset): readonly string[] {
  return [...events.keys(), ...panels.keys(), ...experiences.keys()];
}
