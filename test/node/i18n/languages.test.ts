import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messages as english } from '../../../src/i18n/en.js';
import * as spanish from '../../../src/i18n/es/index.js';
import {
  commandMessages,
  diagnosisMessages,
  elementMessages,
  locales,
} from '../../../src/i18n/languages.js';
import { differences } from '../support/translation.js';

const none = { missing: [], leftOver: [], otherParams: [] };

describe('a language that is half done', () => {
  const { map, speakers, ...done } = english;
  const { where, ...restOfMap } = map;
  const { university, ...sectors } = done.shared.terms.sector;
  const half = {
    ...done,
    map: { ...restOfMap, region: 'The whole {place}', zone: 'Zone' },
    shared: {
      ...done.shared,
      presents: { one: 'Presented by' },
      terms: { ...done.shared.terms, sector: sectors },
    },
    compare: { ...done.compare, compared: { one: 'One', other: 'Some' } },
    weather: { rain: 'Rain' },
  };

  it('is told what it lacks, what it has beyond and where it leaves open something else', () => {
    assert.ok(where && university && speakers.nobody);
    const { missing, leftOver, otherParams } = differences(spanish, half);
    assert.deepEqual(missing.sort(), [
      'map/where',
      'shared/presents/other',
      'shared/terms/sector/university',
      'speakers/nobody',
      'speakers/speakers',
    ]);
    assert.deepEqual(leftOver.sort(), ['map/zone', 'weather']);
    assert.deepEqual(otherParams.sort(), ['compare/compared', 'map/region']);
  });

  it('lacks everything where it has nothing', () => {
    const { missing } = differences({ map: english.map }, {});
    assert.deepEqual(
      missing,
      Object.keys(map).map((key) => `map/${key}`),
    );
  });
});

for (const locale of locales) {
  if (locale === 'es') continue;
  describe(`the language ${locale}`, () => {
    it('has what elements say', async () => {
      assert.deepEqual(differences(spanish, await elementMessages(locale)), none);
    });

    it('has what is said of trouble, and names itself', async () => {
      const own = await diagnosisMessages(locale);
      assert.equal(own.locale, locale);
      assert.deepEqual(differences(await diagnosisMessages('es'), own), none);
    });

    it('has what the command says', async () => {
      const own = await commandMessages(locale);
      assert.deepEqual(differences(await commandMessages('es'), own), none);
    });
  });
}
