import { expect } from '@open-wc/testing';
import { compareMessages } from '../../src/i18n/es/compare.js';
import { locales, type Locale } from '../../src/i18n/languages.js';
import { wordsFor } from '../../src/i18n/words.js';

const compareWords = async (locale: Locale) =>
  (await wordsFor(locale)).section('compare', compareMessages);

describe('the words of the comparison', () => {
  for (const locale of locales) {
    it(`make a file name in ${locale} that every system takes`, async () => {
      expect((await compareWords(locale)).t('fileName')).to.match(/^[a-z]+$/u);
    });
  }

  it('agree with how many are compared', async () => {
    const [es, en] = [await compareWords('es'), await compareWords('en')];
    const cases: [string, string][] = [
      [es.count('compared', 1), 'Comparación de 1 experiencia'],
      [es.count('compared', 5), 'Comparación de 5 experiencias'],
      [en.count('nowCompared', 2), 'Comparing 2 experiences.'],
    ];
    for (const [said, expected] of cases) expect(said).to.equal(expected);
  });
});
