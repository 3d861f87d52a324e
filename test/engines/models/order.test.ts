import { expect } from '@open-wc/testing';
import { experienceCollection } from '../../../src/models/list-experiences.js';
import { initialState } from '../../../src/models/list-state.js';
import { listModel } from '../../../src/models/list.js';
import { read } from '../../support/datasets.js';

/** The alphabet of a language is the engine's: `Intl.Collator`. */
describe('the experiences by their titles', () => {
  const titles = ['zorro', 'Ñandú', 'nube', 'Árbol', 'arce', 'Óvalo', 'olmo'];
  const experiences = titles.map((title, at) => ({ id: `e${at}`, title }));

  for (const [language, sorted] of [
    ['es', 'Árbol arce nube Ñandú olmo Óvalo zorro'],
    ['pt-BR', 'Árbol arce Ñandú nube olmo Óvalo zorro'],
    ['en', 'Árbol arce Ñandú nube olmo Óvalo zorro'],
  ] as const) {
    it(`stand in ${language} as its readers look for them`, () => {
      const made = experienceCollection(read({ experiences }), { language, say: String });
      const list = listModel(made ?? expect.fail('empty'), initialState(), {
        pageSize: 9,
        sort: 'title',
      });
      expect(list.found.map(({ entry }) => entry.title).join(' ')).to.equal(sorted);
    });
  }
});
