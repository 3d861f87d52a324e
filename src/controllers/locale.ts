import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { spokenLocale, type Locale } from '../i18n/languages.js';
import { wordsFor, type Words } from '../i18n/words.js';
import { closestAcrossShadows, parentOf, rootsAround } from './ancestors.js';

/** One observer for the page: whoever listens hears of any `lang` that changes around it. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

function observeLanguage(element: Element, listener: () => void): void {
  observer ??= new MutationObserver(() => {
    for (const each of listeners) each();
  });
  for (const root of rootsAround(element)) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  listeners.add(listener);
}

/** The closest `lang`, without the element's own. */
function languageAround(element: Element): string {
  const from = parentOf(element);
  const found = from && closestAcrossShadows(from, '[lang]:not([lang=""])');
  return found?.getAttribute('lang') ?? '';
}

/**
 * The language an element speaks: its own `lang`, the closest one around it, the dataset's, Spanish;
 * the first of these that Vitrina has words for. Never the browser's.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #words: Words | undefined;
  #datasetLanguage = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Absent only until the first words have come. After that the old ones stay till the new come. */
  get words(): Words | undefined {
    return this.#words;
  }

  hostConnected(): void {
    observeLanguage(this.#host, this.#refresh);
    this.#refresh();
  }

  hostDisconnected(): void {
    listeners.delete(this.#refresh);
  }

  /** What the dataset speaks, for pages that do not say what they speak. */
  setDatasetLanguage(tag: string): void {
    this.#datasetLanguage = tag;
    this.#refresh();
  }

  readonly #refresh = (): void => {
    const locale = this.#locale();
    if (locale === this.#words?.locale) return;
    const words = wordsFor(locale);
    if (words instanceof Promise) void words.then(this.#accept);
    else this.#accept(words);
  };

  readonly #accept = (words: Words): void => {
    const overtaken = words.locale !== this.#locale() && this.#words !== undefined;
    if (overtaken || words === this.#words) return;
    this.#words = words;
    this.#host.requestUpdate();
  };

  #locale(): Locale {
    return spokenLocale(this.#host.lang, languageAround(this.#host), this.#datasetLanguage);
  }
}
