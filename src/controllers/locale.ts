import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { spokenLocale, type Locale } from '../i18n/languages.js';
import { wordsFor, type Words } from '../i18n/words.js';
import { closestAcrossShadows, parentOf, rootsAround } from './ancestors.js';

/** One observer per page. It notifies all listeners when a `lang` attribute changes anywhere. */
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

/** The closest `lang`, ignoring the element's own. */
function languageAround(element: Element): string {
  const from = parentOf(element);
  const found = from && closestAcrossShadows(from, '[lang]:not([lang=""])');
  return found?.getAttribute('lang') ?? '';
}

/**
 * The language of an element: its own `lang`, the closest one around it, the dataset's, or Spanish.
 * The first that Vitrina has words for wins. The browser's language is never used.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #words: Words | undefined;
  #datasetLanguage = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Undefined only until the first words arrive. After that the old words stay until the new ones
   * arrive.
   */
  get words(): Words | undefined {
    return this.#words;
  }

  hostConnected(): void {
    observeLanguage(this.#host, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    listeners.delete(this.#look);
  }

  /**
   * Sets the dataset's language, used if the page does not state one. Resolves when the words of
   * the resulting language are available.
   */
  async setDatasetLanguage(tag: string): Promise<void> {
    this.#datasetLanguage = tag;
    await this.#refresh();
  }

  readonly #look = (): void => {
    void this.#refresh();
  };

  #refresh(): Promise<void> | undefined {
    const locale = this.#locale();
    if (locale === this.#words?.locale) return undefined;
    const words = wordsFor(locale);
    if (words instanceof Promise) return words.then(this.#accept);
    this.#accept(words);
    return undefined;
  }

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
