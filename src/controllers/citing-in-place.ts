import { prepareCitationWords } from '../i18n/citation.js';
import type { Locale } from '../i18n/locale.js';
import { citationModel } from '../models/citation.js';
import { adoptCitation } from '../views/citation.js';
import type { Renderable } from '../views/phrase.js';
import type { ActionsHost, Place } from './actions.js';
import { CitingController } from './citing.js';
import { WordsOnDemand } from './words-on-demand.js';

/** The citation of what an element shows, inside that element. */
export class CitingInPlace {
  readonly #citing: CitingController;
  readonly #spoken: WordsOnDemand;

  /** With the words of the language that the press was in. */
  static async prepared(host: ActionsHost, locale: Locale): Promise<CitingInPlace> {
    await prepareCitationWords(locale);
    return new CitingInPlace(host);
  }

  constructor(host: ActionsHost) {
    this.#citing = new CitingController(host);
    this.#spoken = new WordsOnDemand(host, prepareCitationWords);
    adoptCitation(host);
  }

  view({ subject, id, words, shown: { dataset, base } }: Place): Renderable | undefined {
    if (!this.#spoken.ready(words.locale)) return undefined;
    const cited = subject === 'panel' ? { panel: id } : { experience: id };
    const model = citationModel(dataset, { ...cited, language: words.locale, base });
    return model && this.#citing.view(model, words);
  }
}
