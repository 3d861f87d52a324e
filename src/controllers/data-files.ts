import { comparisonModel } from '../models/compare.js';
import { publicFile } from '../models/public-file.js';
import { csv } from '../publishing/csv.js';
import { experiencesTable } from '../publishing/experiences-table.js';
import type { Place } from './actions.js';

interface DataFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** The dataset as it was read, or a table of the experiences that are shown. */
export function dataFile(format: 'csv' | 'json', place: Place): DataFile {
  const { id, words, shown } = place;
  const { dataset, base } = shown;
  if (format === 'json') {
    const text = publicFile(dataset);
    return { name: `${dataset.head.id}.json`, text, type: 'application/json' };
  }
  const chosen = place.subject === 'panel' ? (dataset.panels.get(id)?.experiences ?? []) : [id];
  const model = comparisonModel(dataset, {
    experiences: chosen.join(','),
    chosen,
    language: words.locale,
    base,
  });
  const text = csv(model ? experiencesTable(model, words) : []);
  return { name: `${id}.csv`, text, type: 'text/csv;charset=utf-8' };
}
