import { expect } from 'chai';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/compare.en.js';
import { es } from '../../src/i18n/compare.es.js';
import { compareWords, prepareCompareWords, type CompareMessages } from '../../src/i18n/compare.js';
import { ptBR } from '../../src/i18n/compare.pt-BR.js';

const tables: readonly [name: 'es' | 'pt-BR' | 'en', table: CompareMessages][] = [
  ['es', es],
  ['pt-BR', ptBR],
  ['en', en],
];

const placeholders = (value: unknown) =>
  [...new Set(JSON.stringify(value).match(/\{\w+\}/gu) ?? [])].sort().join(' ');

describe('the words of the comparison', () => {
  for (const [name, table] of tables) {
    it(`leave open in ${name} what they leave open in Spanish`, () => {
      for (const [key, spanish] of Object.entries(es)) {
        const said = Object.entries(table).find(([own]) => own === key)?.[1];
        expect(placeholders(said), key).to.equal(placeholders(spanish));
      }
    });

    it(`make a file name in ${name} that every system takes`, () => {
      expect(table.fileName).to.match(/^[a-z]+$/u);
    });
  }

  it('are at hand in Spanish, and in another language once they were prepared', async () => {
    expect(prepareCompareWords('es')).to.equal(undefined);
    expect(compareWords('es').t('copy')).to.equal('Copiar la tabla');
    await prepareCompareWords('pt-BR');
    expect(compareWords('pt-BR').t('copy')).to.equal('Copiar a tabela');
    expect(prepareCompareWords('pt-BR'), 'nothing to wait for').to.equal(undefined);
  });

  it('agree with how many are compared', async () => {
    await prepareCompareWords('en');
    const cases: [string, string][] = [
      [compareWords('es').count('compared', 1), 'Comparación de 1 experiencia'],
      [compareWords('es').count('compared', 5), 'Comparación de 5 experiencias'],
      [compareWords('en').count('nowCompared', 2), 'Comparing 2 experiences.'],
    ];
    for (const [said, expected] of cases) expect(said).to.equal(expected);
  });
});
