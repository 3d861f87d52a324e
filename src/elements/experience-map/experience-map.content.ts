import type { TemplateResult } from 'lit';
import type { LocatedDataset } from '../../dataset/types.js';
import { mapMessages } from '../../i18n/es/map.js';
import type { Words } from '../../i18n/words.js';
import { mapModel } from '../../models/map.js';
import { emptyView } from '../../views/shell.js';
import type { Asked } from '../options.js';
import type { ExperienceMapElement } from './experience-map.js';
import { experienceMapView, type MapViewOptions } from './experience-map.view.js';

/**
 * What a map shows of a dataset, in the state that the reader left it in; without `zoom`, only its
 * list.
 */
export function experienceMapContent(
  { panel, view, headingLevel }: Asked<ExperienceMapElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  reader: Omit<MapViewOptions, 'level'>,
): TemplateResult {
  const model = mapModel(dataset, {
    panel,
    view: reader.zoom ? view : 'list',
    language: words.locale,
    base,
    say: (code) => words.country(code),
  });
  if (!model.placed.length && !model.unplaced.length) return emptyView(words.t('empty'));
  const own = words.section('map', mapMessages);
  return experienceMapView(model, words, own, { level: headingLevel, ...reader });
}
