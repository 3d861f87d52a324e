import type { Words } from '../i18n/words.js';
import type { ExperienceModel } from '../models/experience.js';
import type { ExperienceOptions, Opening } from '../views/experience.js';
import { adoptFolded, foldedView, titleView } from '../views/folded.js';
import type { Renderable } from '../views/phrase.js';
import { OpeningController, type OpeningHost } from './opening.js';

/** Opens experiences that stand folded where they are: cards and rows. */
export class FoldingController extends OpeningController implements Opening {
  constructor(host: OpeningHost) {
    super(host);
    adoptFolded(host);
  }

  titleView(id: string, name: Renderable): Renderable {
    return titleView(name, this.#options(id));
  }

  foldedView(
    model: ExperienceModel,
    words: Words,
    { layout, level }: Pick<ExperienceOptions, 'layout' | 'level'>,
  ): Renderable {
    return foldedView(model, words, { layout, level, ...this.#options(model.id) });
  }

  #options(id: string) {
    return {
      open: this.open.has(id),
      href: this.href(id),
      select: (event: Event) => this.select(id, event),
    };
  }
}
