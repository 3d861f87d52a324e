import { expect } from 'chai';
import { describe, it } from 'node:test';
import { peopleModel } from '../../src/models/person.js';
import { read } from '../support/datasets.js';

const dataset = read({
  people: [
    { id: 'ana', name: 'Ana Ríos', country: 'AR', role: 'Intendenta' },
    { id: 'luis', name: 'Luis Paz' },
  ],
});
const languages = { wanted: 'en', dataset: 'es' };
const people = (...ids: string[]) =>
  peopleModel(
    ids.map((person) => ({ person })),
    dataset,
    languages,
  );

describe('peopleModel', () => {
  it('keeps the order in which they take part', () => {
    expect(people('luis', 'ana').map(({ name }) => name)).to.deep.equal(['Luis Paz', 'Ana Ríos']);
  });

  it('has the country that the source prints, and none where it prints none', () => {
    expect(people('ana', 'luis').map(({ country }) => country)).to.deep.equal(['AR', undefined]);
  });

  it('prefers the role somebody has here to the one they have anyway', () => {
    const here = peopleModel([{ person: 'ana', role: 'Coordinadora' }], dataset, languages);
    expect(here[0]?.role).to.deep.include({ text: 'Coordinadora', lang: 'es' });
    expect(people('ana')[0]?.role?.text).to.equal('Intendenta');
    expect(people('luis')[0]?.role).to.equal(undefined);
  });

  it('is silent on whom the dataset does not have', () => {
    expect(people('nadie')).to.deep.equal([]);
    expect(peopleModel(undefined, dataset, languages)).to.deep.equal([]);
  });
});
