import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { ExperienceModel } from '../../models/experience.js';
import type { DrawActions } from '../../views/action-bar.js';
import { experienceView, type ExperienceOptions } from '../../views/experience.js';
import { sourcesView } from '../../views/source.js';

/** A single experience with its source. */
export function experienceCardView(
  model: ExperienceModel,
  words: Words,
  options: ExperienceOptions & { readonly actions?: DrawActions | undefined },
): TemplateResult {
  return html`${experienceView(model, words, options)}
  ${sourcesView(model.sources, model.added, words)}
  ${options.actions?.(words, {
    kind: 'experience',
    id: model.id,
    layout: options.layout,
    level: options.level,
  })}`;
}
