import { compareMessages } from '../i18n/es/compare.js';
import type { Words } from '../i18n/words.js';
import type { ComparisonModel } from '../models/compare.js';
import { comparisonRows, comparisonText } from './comparison.js';

/**
 * One experience per row and one field per column, under the field names: a transposed comparison
 * with the full text. A field that is empty for every experience has no column. An asterisk marks
 * what an editor added.
 */
export function experiencesTable(
  model: ComparisonModel,
  words: Words,
): readonly (readonly string[])[] {
  const own = words.section('compare', compareMessages);
  const rows = comparisonRows(model, words);
  // The notes below the rows are meant for a printed table.
  const [titles = [], ...fields] = comparisonText(model, rows, words, own, '\n').slice(
    0,
    rows.length + 1,
  );
  return [
    [
      'id',
      own.t('experience'),
      own.t('text'),
      ...fields.map(([label = '']) => label),
      words.t('source'),
    ],
    ...model.compared.map(({ experience: { id, summary, sources } }, index) => [
      id,
      titles[index + 1] ?? '',
      summary ? summary.paragraphs.join('\n') + (summary.added ? '*' : '') : '',
      ...fields.map((cells) => cells[index + 1] ?? ''),
      sources
        .map(({ title, locator }) => (locator ? `${title.text}, ${locator.text}` : title.text))
        .join('\n'),
    ]),
  ];
}
