import { citationModel } from '../models/citation.js';
import { adoptCitation } from '../views/citation.js';
import type { Renderable } from '../views/phrase.js';
import type { ActionsHost, Place } from './actions.js';
import { CitingController } from './citing.js';

/** The citation of what an element shows, inside that element. */
export class CitingInPlace {
  readonly #citing: CitingController;

  constructor(host: ActionsHost) {
    this.#citing = new CitingController(host);
    adoptCitation(host);
  }

  view({ subject, id, words, shown: { dataset, base } }: Place): Renderable | undefined {
    const cited = subject === 'panel' ? { panel: id } : { experience: id };
    const model = citationModel(dataset, { ...cited, language: words.locale, base });
    return model && this.#citing.view(model, words);
  }
}
