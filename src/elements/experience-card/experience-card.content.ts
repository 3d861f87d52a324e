import type { TemplateResult } from 'lit';
import type { LocatedDataset } from '../../dataset/types.js';
import type { Words } from '../../i18n/words.js';
import { pickedExperienceModel } from '../../models/picked-experience.js';
import type { DrawActions } from '../../views/action-bar.js';
import type { Opening } from '../../views/folded.js';
import { emptyView } from '../../views/shell.js';
import type { Asked } from '../options.js';
import type { ExperienceCardElement } from './experience-card.js';
import { experienceCardView } from './experience-card.view.js';

/** What a card shows of a dataset, in the state that the reader left it in. */
export function experienceCardContent(
  { experience, layout, headingLevel }: Asked<ExperienceCardElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  reader: { readonly opening: Opening; readonly actions?: DrawActions },
): TemplateResult {
  const model = pickedExperienceModel(dataset, { experience, language: words.locale, base });
  if (!model) return emptyView(words.t('empty'));
  return experienceCardView(model, words, { layout, level: headingLevel, ...reader });
}
