import { expect } from '@open-wc/testing';
import '../../src/elements/experience-card/define.js';
import { levelOf, oneOf } from '../../src/elements/options.js';
import { place } from '../support/mount.js';

describe('oneOf', () => {
  const cases: [string | null, string][] = [
    ['row', 'row'],
    [' row\n', 'row'],
    ['', 'card'],
    ['Row', 'card'],
    ['constructor', 'card'],
    [null, 'card'],
  ];
  for (const [given, option] of cases) {
    it(`reads ${JSON.stringify(given)} as ${option}`, () =>
      expect(oneOf(given, ['card', 'row'])).to.equal(option));
  }
});

describe('what is none of the options', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
  });

  /** The lines of ours about some options, once there are so many. */
  function told(options: string, lines: number): Promise<readonly (readonly unknown[])[]> {
    const heard: (readonly unknown[])[] = [];
    return new Promise((resolve) => {
      console.warn = (...news: unknown[]) => {
        if (String(news[0]).endsWith(`: ${options}.`)) heard.push(news);
        if (heard.length === lines) resolve(heard);
      };
    });
  }

  it('is told once, with what there is to write', async () => {
    const heard = told('mapa, lista', 2);
    for (const given of ['plano', ' plano ', 'tabla']) oneOf(given, ['mapa', 'lista']);
    expect((await heard).flat()).to.have.members(
      ['plano', 'tabla'].map(
        (given) =>
          `[vitrina] "${given}" no es ninguna de las opciones y no se tiene en cuenta. Qué cambiar: escribir una de estas: mapa, lista.`,
      ),
    );
  });

  it('is told with its attribute, in the language around it', async () => {
    const around = place('pt-BR');
    around.innerHTML = '<experience-card layout=" artigo "></experience-card>';
    const heard = told('ficha, linha', 1);
    oneOf(' artigo ', ['ficha', 'linha']);
    expect(await heard).to.deep.equal([
      [
        '[vitrina] layout="artigo" não é nenhuma das opções e não é levado em conta. O que mudar: escrever uma destas: ficha, linha.',
        around.firstElementChild,
      ],
    ]);
  });

  it('is nothing that is left out', async () => {
    const heard = told('uno, dos', 1);
    for (const given of [null, '', ' ', 'dos', 'tres']) oneOf(given, ['uno', 'dos']);
    expect(String((await heard).flat()[0])).to.include('"tres"');
  });
});

describe('levelOf', () => {
  const cases: [number | null, number][] = [
    [1, 1],
    [6, 6],
    [7, 6],
    [2.9, 2],
    [-3, 1],
    [0, 2],
    [NaN, 2],
    [Infinity, 6],
    [null, 2],
  ];
  for (const [given, level] of cases) {
    it(`reads ${given ?? 'nothing'} as ${level}`, () => expect(levelOf(given)).to.equal(level));
  }
});
