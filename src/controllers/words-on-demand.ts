import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../i18n/locale.js';

/** Asks once for the words of each language that an element comes to speak, and draws it when they are there. */
export class WordsOnDemand {
  readonly #host: ReactiveControllerHost;
  readonly #prepare: (locale: Locale) => Promise<unknown> | undefined;
  readonly #asked = new Map<Locale, boolean>();

  constructor(
    host: ReactiveControllerHost,
    prepare: (locale: Locale) => Promise<unknown> | undefined,
  ) {
    this.#host = host;
    this.#prepare = prepare;
  }

  /** Whether there are all the words there will be: where they cannot be fetched, Spanish must do. */
  ready(locale: Locale): boolean {
    const known = this.#asked.get(locale);
    if (known !== undefined) return known;
    const coming = this.#prepare(locale);
    this.#asked.set(locale, !coming);
    const come = (): void => {
      this.#asked.set(locale, true);
      this.#host.requestUpdate();
    };
    coming?.then(come, come);
    return !coming;
  }
}
