import type { TemplateResult } from 'lit';
import type { LocatedDataset } from '../../dataset/types.js';
import type { Words } from '../../i18n/words.js';
import { panelModel } from '../../models/panel.js';
import type { DrawActions } from '../../views/action-bar.js';
import type { Opening } from '../../views/folded.js';
import { emptyView } from '../../views/shell.js';
import type { Asked } from '../options.js';
import type { PanelSummaryElement } from './panel-summary.js';
import { panelSummaryView } from './panel-summary.view.js';

/** What a panel shows of a dataset, in the state that the reader left it in. */
export function panelSummaryContent(
  asked: Asked<PanelSummaryElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  reader: { readonly opening: Opening; readonly actions?: DrawActions },
): TemplateResult {
  const { panel, layout, showExperiences } = asked;
  const model = panelModel(dataset, { panel, language: words.locale, base });
  if (!model) return emptyView(words.t('empty'));
  const open = showExperiences === 'cards' ? 'card' : 'full';
  return panelSummaryView(model, words, {
    layout,
    experiences: showExperiences === 'none' ? 'none' : layout === 'compact' ? 'row' : open,
    level: asked.headingLevel,
    ...reader,
  });
}
