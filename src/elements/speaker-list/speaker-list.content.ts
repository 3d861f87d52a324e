import type { TemplateResult } from 'lit';
import type { LocatedDataset } from '../../dataset/types.js';
import { speakersMessages } from '../../i18n/es/speakers.js';
import type { Words } from '../../i18n/words.js';
import { speakersModel } from '../../models/speakers.js';
import { emptyView } from '../../views/shell.js';
import type { Unfolding } from '../../views/unfold.js';
import type { Asked } from '../options.js';
import type { SpeakerListElement } from './speaker-list.js';
import { speakerListView } from './speaker-list.view.js';

/** What a list of speakers shows of a dataset, in the state that the reader left it in. */
export function speakerListContent(
  { panel, show, headingLevel }: Asked<SpeakerListElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  { unfolding }: { readonly unfolding: Unfolding },
): TemplateResult {
  const own = words.section('speakers', speakersMessages);
  const model = speakersModel(dataset, { panel, show, language: words.locale, base });
  if (!model.moderators.length && !model.speakers.length) {
    return emptyView(dataset.experiences.size ? own.t('nobody') : words.t('empty'));
  }
  return speakerListView(model, words, own, { level: headingLevel, unfolding });
}
