import type { TemplateResult } from 'lit';
import type { LocatedDataset } from '../../dataset/types.js';
import type { TakingController } from '../../features/taking.js';
import { compareMessages } from '../../i18n/es/compare.js';
import type { Words } from '../../i18n/words.js';
import {
  comparisonModel,
  fewestCompared,
  mostCompared,
  type ComparisonModel,
} from '../../models/compare.js';
import { comparisonRows, comparisonText } from '../../publishing/comparison.js';
import { csv, tsv } from '../../publishing/csv.js';
import { emptyView } from '../../views/shell.js';
import type { Asked } from '../options.js';
import type { ExperienceCompareElement } from './experience-compare.js';
import { experienceCompareView, type CompareOptions } from './experience-compare.view.js';

/** The outcome of the last change of the selection, and whether it repeats the one before. */
export interface Choice {
  readonly outcome: 'nowCompared' | 'tooMany' | 'tooFew' | '';
  readonly again: boolean;
}

interface CompareReader {
  readonly opening: CompareOptions['opening'];
  readonly taking: Pick<TakingController, 'taken' | 'text' | 'copy' | 'download'>;
  /** Ids of the experiences that the reader selected; undefined until then. */
  readonly chosen: readonly string[] | undefined;
  readonly choice: Choice;
  readonly toggle: (model: ComparisonModel, id: string, event: Event) => void;
}

/** What a comparison shows of a dataset, in the state that the reader left it in. */
export function experienceCompareContent(
  { panel, experiences, fields, headingLevel }: Asked<ExperienceCompareElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  { opening, taking, chosen, choice, toggle }: CompareReader,
): TemplateResult {
  const language = words.locale;
  const asked = { panel, experiences, fields, chosen, language, base };
  const model = comparisonModel(dataset, asked);
  if (!model) return emptyView(words.t('empty'));
  const own = words.section('compare', compareMessages);
  const rows = comparisonRows(model, words);
  const text = (joint: string) => comparisonText(model, rows, words, own, joint);
  const name = `${dataset.head.id}-${own.t('fileName')}.csv`;
  const limits = { fewest: fewestCompared, most: mostCompared };
  const { outcome, again } = choice;
  const options = {
    level: headingLevel,
    opening,
    toggle: (id: string, event: Event) => toggle(model, id, event),
    copy: () => void taking.copy(tsv(text('; '))),
    download: () => taking.download(name, csv(text('\n')), 'text/csv;charset=utf-8'),
    choice:
      outcome === 'nowCompared'
        ? own.count(outcome, model.compared.length)
        : outcome && own.t(outcome, limits) + (again ? '\u00A0' : ''),
    news: taking.taken ? own.t(taking.taken, { name }) : '',
    text: taking.text,
  };
  return experienceCompareView({ model, rows, words, own, options });
}
