import { experienceModel } from '../models/experience.js';
import type { Unfolding } from '../views/unfold.js';
import { AddressOpeningController } from './address-opening.js';
import type { Loaded } from './load.js';
import type { OpeningHost } from './opening.js';

/**
 * Expands experiences under the entries that name them. If several entries name the same
 * experience, it is expanded under the one where it was last selected.
 */
export class UnfoldingController {
  readonly #host: OpeningHost;
  readonly #opening: AddressOpeningController;
  readonly #openedAt = new Map<string, string>();

  constructor(host: OpeningHost) {
    this.#host = host;
    this.#opening = new AddressOpeningController(host);
  }

  /** What a view needs to expand the experiences it shows. */
  of({ dataset, base }: Loaded, language: string): Unfolding {
    const languages = { wanted: language, dataset: dataset.head.language };
    return {
      opened: (id) => {
        const experience = this.#opening.open.has(id) && dataset.experiences.get(id);
        return experience ? experienceModel(experience, dataset, languages, base) : undefined;
      },
      openedAt: (id) => this.#openedAt.get(id),
      href: this.#opening.href,
      select: this.#select,
    };
  }

  readonly #select: Unfolding['select'] = (id, { entry, isOpen }, event) => {
    if (this.#opening.open.has(id) && !isOpen) this.#opening.select(id, event);
    this.#openedAt.set(id, entry);
    this.#opening.select(id, event);
    void this.#hold(event.currentTarget);
  };

  /**
   * Content that closes above moves everything up, so scroll to keep the pressed button in place.
   */
  async #hold(button: EventTarget | null): Promise<void> {
    if (!(button instanceof HTMLElement)) return;
    const { top } = button.getBoundingClientRect();
    await this.#host.updateComplete;
    scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
  }
}
