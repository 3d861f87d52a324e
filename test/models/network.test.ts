import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { DatasetFile } from '../../src/dataset/types.js';
import { Fault } from '../../src/fault.js';
import { isShared, nodeOf } from '../../src/models/network-actors.js';
import { lightOf, networkModel, type NetworkModel } from '../../src/models/network.js';
import { read } from '../support/datasets.js';

const modelOf = (parts: Partial<DatasetFile>, panel = '', language = 'es') =>
  networkModel(read(parts), { panel, language, base: 'https://muni.example/datos/panel.json' });
const threads = ({ sides }: NetworkModel) =>
  sides
    .flatMap((side) => side.threads)
    .map(({ actor, experience }) => `${actor.name.text} – ${experience}`);
const told = ({ actors }: NetworkModel) =>
  actors.map(
    ({ kind, name, parts }) => `${kind} ${name.text}: ${parts.map(({ id }) => id).join()}`,
  );

const comuna = { id: 'comuna', name: 'La comuna', sector: 'municipality' } as const;
const escuela = { id: 'escuela', name: 'La escuela', sector: 'university' } as const;
const vecinos = { label: 'los vecinos', sector: 'community' } as const;
const at = (organization: string) => ({ organization });

/** One organisation in two experiences, one in one, and a group that both mention. */
const joined: Partial<DatasetFile> = {
  panels: [{ id: 'uno', title: 'Uno', experiences: ['a'] }],
  organizations: [comuna, escuela, { ...escuela, id: 'nadie', name: 'Nadie' }],
  experiences: [
    { id: 'a', title: 'A', actors: [at('comuna'), at('escuela'), vecinos, vecinos] },
    { id: 'b', title: 'B', actors: [at('comuna'), vecinos] },
    { id: 'c', title: 'C' },
  ],
};

describe('the network', () => {
  it('has everybody once, those in several experiences first, and groups by experience', () => {
    expect(told(modelOf(joined))).to.deep.equal([
      'organization La comuna: a,b',
      'organization La escuela: a',
      'group los vecinos: a',
      'group los vecinos: b',
    ]);
  });

  it('draws each of the lines that the data says, and none other', () => {
    expect(threads(modelOf(joined))).to.have.members([
      'La comuna – experience/a',
      'La comuna – experience/b',
      'La escuela – experience/a',
      'los vecinos – experience/a',
      'los vecinos – experience/b',
    ]);
  });

  it('leaves out who takes part in nothing, and in what nobody takes part', () => {
    const { experiences, actors } = modelOf(joined);
    expect(experiences.map(({ title }) => title.text)).to.have.members(['A', 'B']);
    expect(actors.map(({ name }) => name.text)).not.to.include('Nadie');
  });

  it('of a panel holds its experiences alone', () => {
    const model = modelOf(joined, ' uno ');
    expect(told(model)).to.deep.equal([
      'organization La comuna: a',
      'organization La escuela: a',
      'group los vecinos: a',
    ]);
    expect(model.actors.some(isShared)).to.equal(false);
    expect(() => modelOf(joined, 'otro')).to.throw(Fault);
  });

  it('stands who governs on one side, with whom on the other', () => {
    expect(
      modelOf(joined).sides.map(({ sectors }) => sectors.map(({ sector }) => sector.id)),
    ).to.deep.equal([['municipality'], ['university', 'community']]);
  });

  for (const [what, experience, actors, isItself] of [
    ['its id', { id: 'comuna', title: 'Otra cosa' }, [at('comuna')], true],
    ['its name', { id: 'x', title: 'La comuna' }, [at('comuna')], true],
    ['neither', { id: 'x', title: 'Otra cosa' }, [at('comuna')], false],
    ['its name but no part in it', { id: 'x', title: 'La comuna' }, [at('escuela')], false],
    ['a group for a name', { id: 'x', title: 'los vecinos' }, [vecinos], false],
  ] as const) {
    it(`draws an organisation ${isItself ? '' : 'not '}as an experience that has ${what}`, () => {
      const model = modelOf({
        organizations: [comuna, escuela],
        experiences: [{ ...experience, actors: [...actors] }],
      });
      expect(model.actors.map((one) => one.isItself)).to.deep.equal([isItself]);
      expect(model.experiences.map(({ itself }) => Boolean(itself))).to.deep.equal([isItself]);
      expect(threads(model)).to.have.length(isItself ? 0 : 1);
    });
  }

  it('draws one that is an experience, and takes part in another, as who joins both', () => {
    const model = modelOf({
      organizations: [comuna],
      experiences: [
        { id: 'comuna', title: 'A', actors: [at('comuna')] },
        { id: 'b', title: 'B', actors: [at('comuna')] },
      ],
    });
    expect(threads(model)).to.have.length(2);
  });

  it('keeps all roles that somebody has in an experience, in one line', () => {
    const actors = [
      { ...at('comuna'), role: 'convoca' },
      { ...at('comuna'), role: 'paga' },
    ];
    const model = modelOf({
      organizations: [comuna],
      experiences: [{ id: 'a', title: 'A', actors, editorial: [{ path: 'actors/1/role' }] }],
    });
    expect(model.actors[0]?.parts[0]?.roles).to.deep.equal([
      { text: 'convoca', lang: undefined, added: false },
      { text: 'paga', lang: undefined, added: true },
    ]);
    expect(threads(model)).to.have.length(1);
    expect(model.added).to.equal(true);
  });

  for (const [path, line, title] of [
    ['actors/0', true, true],
    ['actors/0/role', false, false],
    ['title', false, true],
    ['topics', false, false],
  ] as const) {
    it(`marks what an editor added: ${path}`, () => {
      const model = modelOf({
        organizations: [comuna],
        experiences: [{ id: 'a', title: 'A', actors: [at('comuna')], editorial: [{ path }] }],
      });
      expect(model.sides[0]?.threads[0]?.added).to.equal(line);
      expect(model.actors[0]?.parts[0]?.title.added).to.equal(title);
    });
  }

  it('is drawn in the same way in every language and whatever the order of the actors', () => {
    const order = (model: NetworkModel) => [
      model.experiences.map(({ key }) => key),
      model.sides.map(({ sectors }) =>
        sectors.map(({ actors }) => actors.map(({ name }) => name.text)),
      ),
    ];
    const turned = {
      ...joined,
      organizations: [...(joined.organizations ?? [])].reverse(),
    };
    expect(order(modelOf(joined, '', 'en'))).to.deep.equal(order(modelOf(joined)));
    expect(order(modelOf(turned))).to.deep.equal(order(modelOf(joined)));
  });

  for (const [node, expected] of [
    ['', []],
    ['experience/b', ['experience/b', 'organization/comuna', 'group/b/actors/1']],
    ['organization/comuna', ['organization/comuna', 'experience/a', 'experience/b']],
    ['group/a/actors/2', ['group/a/actors/2', 'experience/a']],
  ] as const) {
    it(`lights up with "${node}" what it is joined to`, () => {
      expect([...lightOf(modelOf(joined), node)]).to.have.members([...expected]);
    });
  }

  it('lights up an organisation that is an experience where that stands', () => {
    const model = modelOf({
      organizations: [comuna],
      experiences: [{ id: 'comuna', title: 'A', actors: [at('comuna'), vecinos] }],
    });
    const [organization] = model.actors;
    expect(organization && nodeOf(organization)).to.equal('experience/comuna');
    expect([...lightOf(model, 'experience/comuna')]).to.have.members([
      'experience/comuna',
      'group/comuna/actors/1',
    ]);
  });
});
