import { expect } from '@open-wc/testing';
import type { Plural, Translation } from '../../src/i18n/messages.js';
import { translated, wording, type WordingOf } from '../../src/i18n/wording.js';

describe('translated', () => {
  const never = () => Promise.reject(new Error('not this one'));

  it('gives Spanish at once', () => {
    expect(translated('hola', never)('es')).to.equal('hola');
  });

  it('asks once while a language is on its way, and has it at hand afterwards', async () => {
    let asked = 0;
    const greeting = translated('hola', () => Promise.resolve(`hello ${++asked}`));
    expect(await Promise.all([greeting('en'), greeting('en')])).to.deep.equal([
      'hello 1',
      'hello 1',
    ]);
    expect(greeting('en')).to.equal('hello 1');
  });

  it('is Spanish where the language does not arrive, and tries again the next time', async () => {
    let online = false;
    const greeting = translated('hola', () =>
      online ? Promise.resolve('hello') : Promise.reject(new Error('offline')),
    );
    expect(await greeting('en')).to.equal('hola');
    online = true;
    expect(await greeting('en')).to.equal('hello');
  });
});

describe('the table of an element that brings its own words', () => {
  const clears: Plural = { one: 'Quitar el filtro', other: 'Quitar {n} filtros' };
  const es = { search: 'Buscar {what}', clears };
  const en: Translation<typeof es> = {
    search: 'Search {what}',
    clears: { one: 'Clear the filter', other: 'Clear {n} filters' },
  };

  it('is asked like the core is', () => {
    const words: WordingOf<typeof en> = wording('en', en);
    expect(words.t('search', { what: 'fairs' })).to.equal('Search fairs');
    expect(words.count('clears', 1)).to.equal('Clear the filter');
    expect(words.count('clears', 2000)).to.equal('Clear 2,000 filters');
  });

  it('says 0 like any other number where it has no word for none', () => {
    const words: WordingOf<typeof es> = wording('es', es);
    expect(words.count('clears', 0)).to.equal('Quitar 0 filtros');
  });
});
