import type { TemplateResult } from 'lit';
import type { LocatedDataset } from '../../dataset/types.js';
import { citationMessages } from '../../i18n/es/citation.js';
import type { Words } from '../../i18n/words.js';
import { citationModel, type CitationModel } from '../../models/citation.js';
import type { CitationFormat } from '../../publishing/citation.js';
import { emptyView } from '../../views/shell.js';
import type { Asked } from '../options.js';
import type { PanelCitationElement } from './panel-citation.js';
import { panelCitationView } from './panel-citation.view.js';

/** What a citation shows of a dataset; `cite` draws it, in one format or in all. */
export function panelCitationContent(
  { panel, experience, format, headingLevel }: Asked<PanelCitationElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  cite: (model: CitationModel, format: CitationFormat | '') => TemplateResult,
): TemplateResult {
  const model = citationModel(dataset, { panel, experience, language: words.locale, base });
  if (!model) return emptyView(words.t('empty'));
  const own = words.section('citation', citationMessages);
  const citation = cite(model, format);
  return panelCitationView(model, words, own, { level: headingLevel, citation });
}
