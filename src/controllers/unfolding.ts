import { experienceModel } from '../models/experience.js';
import type { Unfolding } from '../views/unfold.js';
import { AddressExpansionController } from './address-expansion.js';
import type { Loaded } from './load.js';
import type { ExpansionHost } from './expansion.js';

/**
 * Expands experiences under the entries that name them. If several entries name the same
 * experience, it is expanded under the one where it was last selected.
 */
export class UnfoldingController {
  readonly #host: ExpansionHost;
  readonly #expansion: AddressExpansionController;
  readonly #openedAt = new Map<string, string>();

  constructor(host: ExpansionHost) {
    this.#host = host;
    this.#expansion = new AddressExpansionController(host);
  }

  /** What a view needs to expand the experiences it shows. */
  of({ dataset, base }: Loaded, language: string): Unfolding {
    const languages = { wanted: language, dataset: dataset.head.language };
    return {
      opened: (id) => {
        const experience = this.#expansion.open.has(id) && dataset.experiences.get(id);
        return experience ? experienceModel(experience, dataset, languages, base) : undefined;
      },
      openedAt: (id) => this.#openedAt.get(id),
      href: this.#expansion.href,
      select: this.#select,
    };
  }

  readonly #select: Unfolding['select'] = (id, { entry, isOpen }, event) => {
    if (this.#expansion.open.has(id) && !isOpen) this.#expansion.select(id, event);
    this.#openedAt.set(id, entry);
    this.#expansion.select(id, event);
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
