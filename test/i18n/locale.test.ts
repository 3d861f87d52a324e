import { expect } from '@open-wc/testing';
import { spokenLocale, supportedLocale } from '../../src/i18n/languages.js';

describe('supportedLocale', () => {
  const cases: readonly [string, string | undefined][] = [
    ['es', 'es'],
    ['es-AR', 'es'],
    ['es-419', 'es'],
    ['ES_cl', 'es'],
    [' es ', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-Latn-US', 'en'],
    ['est', undefined],
    ['ent', undefined],
    ['fr', undefined],
    ['qu', undefined],
    ['', undefined],
    ['   ', undefined],
    ['constructor', undefined],
    ['x-es', undefined],
  ];
  for (const [tag, locale] of cases) {
    it(`reads "${tag}" as ${locale ?? 'none of ours'}`, () => {
      expect(supportedLocale(tag)).to.equal(locale);
    });
  }
});

describe('spokenLocale', () => {
  const cases: readonly [readonly string[], string][] = [
    [['', 'en-GB', 'pt'], 'en'],
    [['qu', 'pt'], 'pt-BR'],
    [['qu', ''], 'es'],
    [[], 'es'],
  ];
  for (const [tags, locale] of cases) {
    it(`speaks ${locale} where "${tags.join('", "')}" is asked for`, () => {
      expect(spokenLocale(...tags)).to.equal(locale);
    });
  }
});
