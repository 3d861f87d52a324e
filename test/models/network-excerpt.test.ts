import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile } from '../../src/dataset/types.js';
import { excerptOf } from '../../src/models/network-excerpt.js';
import { networkModel, type NetworkModel } from '../../src/models/network.js';
import { read } from '../support/datasets.js';

const modelOf = (parts: Partial<DatasetFile>): NetworkModel =>
  networkModel(read(parts), { language: 'es', base: 'https://muni.example/', excerptOf });

/** As many experiences, each with these organisations and as many groups. */
function bank(
  experiences: number,
  groups: number,
  organizations: (nth: number) => readonly number[] = () => [],
): Partial<DatasetFile> {
  const named = Array.from({ length: experiences }, (_, nth) => [...new Set(organizations(nth))]);
  return {
    organizations: [...new Set(named.flat())].map((one) => ({
      id: `o${one}`,
      name: `Organización ${one}`,
      sector: one % 2 ? 'municipality' : 'university',
    })),
    experiences: named.map((those, nth) => ({
      id: `e${nth}`,
      title: `Experiencia ${nth}`,
      actors: [
        ...those.map((one) => ({ organization: `o${one}` })),
        ...Array.from({ length: groups }, (_, group) => ({
          label: `grupo ${group}`,
          sector: 'community' as const,
        })),
      ],
    })),
  };
}

/** The first organisation takes part in all, twenty others in turn, in ever fewer of them. */
const joined = (nth: number) => [0, 1 + (nth % 3), 4 + (nth % 7), 11 + (nth % 10)];
const sizeOf = ({ experiences, sides, rails }: NetworkModel) => ({
  experiences: experiences.length,
  actors: sides.flatMap(({ sectors }) => sectors.flatMap(({ actors }) => actors)).length,
  threads: sides.flatMap(({ threads }) => threads).length,
  pieces: rails.rows.flatMap(({ lines }) => lines).length,
});

describe('the excerpt of a network', () => {
  for (const [what, file, experiences, meetings] of [
    ['as many experiences as all fit, however many lines', bank(30, 6), 30, undefined],
    ['more experiences with few lines', bank(40, 3), 40, undefined],
    ['so many that nobody joins', bank(40, 4), 0, 0],
    ['so many that one alone joins', bank(40, 3, () => [0]), 0, 0],
    ['two who meet once', bank(40, 4, (nth) => [[0, 1], [0], [1]][nth] ?? []), 0, 1],
    ['two who meet twice', bank(40, 4, (nth) => (nth < 2 ? [0, 1] : [])), 2, 2],
    ['many who meet', bank(40, 0, joined), 24, 40],
    ['very many who meet', bank(1000, 0, joined), 24, 1000],
  ] as const) {
    it(`of ${what} has ${experiences} experiences`, () => {
      const { excerpt, total, ...model } = modelOf(file);
      expect(model.experiences).to.have.length(experiences);
      expect(excerpt?.meetings).to.equal(meetings);
      expect(total).to.equal(file.experiences?.length);
    });
  }

  it('is drawn with no more than a fixed number of lines, whatever the size of the bank', () => {
    const size = sizeOf(modelOf(bank(1000, 4, joined)));
    expect(size.experiences).to.equal(24);
    expect(size.actors).to.be.at.most(12);
    expect(size.threads).to.be.at.most(12 * 24);
    // Each row draws no more pieces than there are lanes, and the branches that arrive there.
    expect(size.pieces).to.be.at.most((12 + 24) * 12 * 2);
  });

  it('leaves nothing out of the table', () => {
    const { actors } = modelOf(bank(200, 4, joined));
    expect(actors.flatMap(({ parts }) => parts)).to.have.length(200 * 8);
    expect(actors.every(({ of }) => of === undefined)).to.equal(true);
  });

  it('has every line that the data says between those drawn, and says how many there are in all', () => {
    const model = modelOf(bank(200, 0, joined));
    const drawn = new Set(model.experiences.map(({ key }) => key.replace('experience/', '')));
    const whole = new Map(model.actors.map((actor) => [actor.key, actor]));
    for (const { key, parts, of } of model.excerpt?.actors ?? []) {
      const all = whole.get(key)?.parts ?? [];
      expect(of).to.equal(all.length);
      expect(parts).to.deep.equal(all.filter(({ id }) => drawn.has(id)));
    }
  });

  it('is of those who take part in most, where most of them meet', () => {
    // Three meet in the last two experiences; two in the others; the others take part in one alone.
    const meeting = (nth: number) => (nth < 58 ? [0, 1] : [0, 1, 2]);
    const { excerpt } = modelOf(bank(60, 2, (nth) => [...meeting(nth), 100 + nth]));
    expect(excerpt?.actors.slice(0, 2).map(({ name }) => name.text)).to.deep.equal([
      'Organización 0',
      'Organización 1',
    ]);
    expect(excerpt?.experiences.map(({ id }) => id)).to.include.members(['e58', 'e59']);
  });

  it('is the same in every language', () => {
    const dataset = read(bank(200, 1, joined));
    const inOne = (language: string) =>
      networkModel(dataset, { language, base: 'https://muni.example/', excerptOf }).experiences;
    expect(inOne('en').map(({ key }) => key)).to.deep.equal(inOne('es').map(({ key }) => key));
  });
});
