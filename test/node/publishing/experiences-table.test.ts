import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import type { DatasetFile } from '../../../src/dataset/types.js';
import type { Locale } from '../../../src/i18n/languages.js';
import { wordsFor } from '../../../src/i18n/words.js';
import { comparisonModel } from '../../../src/models/compare.js';
import { csv } from '../../../src/publishing/csv.js';
import { experiencesTable } from '../../../src/publishing/experiences-table.js';
import { panelFile } from '../../support/datasets.js';

async function table(file: DatasetFile, chosen: readonly string[], locale: Locale = 'es') {
  const words = await wordsFor(locale);
  const { dataset } = readDataset(file);
  const asked = { experiences: chosen.join(','), chosen, language: locale };
  const model = comparisonModel(dataset, { ...asked, base: 'https://muni.example/datos/' });
  assert.ok(model);
  return experiencesTable(model, words);
}

describe('experiencesTable', () => {
  it('has a row for each experience, in the order of the panel, with its whole text', async () => {
    const rows = await table(panelFile, ['feria', 'escuela']);
    const [head = [], fair = [], school = []] = rows;
    assert.equal(rows.length, 3);
    assert.deepEqual(head.slice(0, 3), ['id', 'Experiencia', 'Texto']);
    const fairText = 'La feria se hace cada año.\nVienen de todo el valle.';
    assert.deepEqual(fair.slice(0, 3), ['feria', 'La feria del vino', fairText]);
    assert.deepEqual(school[0], 'escuela');
    for (const row of rows) assert.equal(row.length, head.length);
  });

  it('marks what an editor added, and has no column for what nobody says', async () => {
    const [head = [], fair = []] = await table(panelFile, ['feria', 'escuela']);
    assert.match(fair[head.indexOf('Temas')] ?? '', /Redes\*/u);
    assert.doesNotMatch(fair[head.indexOf('Temas')] ?? '', /Turismo y ferias\*/u);
    assert.ok(!head.includes('Aprendizajes'), head.join());
  });

  it('names its columns in the language of the page', async () => {
    const heads = [
      ['en', 'Experience'],
      ['pt-BR', 'Experiência'],
    ] as const;
    for (const [locale, name] of heads) {
      assert.equal((await table(panelFile, ['feria'], locale))[0]?.[1], name);
    }
  });

  it('holds nothing that a spreadsheet would run once it is a file', async () => {
    const [feria] = panelFile.experiences ?? [];
    assert.ok(feria);
    const file: DatasetFile = {
      ...panelFile,
      experiences: [
        { ...feria, title: '=HYPERLINK("https://x.example")', summary: '@SUM(A1)' },
        { id: 'menos', title: '+1', summary: '-2' },
      ],
      panels: [],
      events: [],
    };
    const written = csv(await table(file, ['feria', 'menos']));
    assert.match(written, /,"'=HYPERLINK\(""https:\/\/x\.example""\)",'@SUM\(A1\),/u);
    assert.match(written, /\r\nmenos,'\+1,'-2,/u);
  });
});
