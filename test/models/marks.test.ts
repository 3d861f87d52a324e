import { expect } from 'chai';
import { describe, it } from 'node:test';
import { fragment, marks } from '../../src/models/marks.js';

const hits =
  (...words: readonly string[]) =>
  (word: string) =>
    words.includes(word);

/** With the found words in brackets. */
const shown = (stretches: ReturnType<typeof fragment>) =>
  stretches?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('marks', () => {
  const cases: readonly [string, string, readonly string[], string][] = [
    ['a word', 'la alianza local', ['alianza'], 'la [alianza] local'],
    ['a word as it is written', 'Los LÍDERES', ['lideres'], 'Los [LÍDERES]'],
    ['a word with accents that stand alone', 'lide\u0301r', ['lider'], '[lide\u0301r]'],
    ['whole words only', 'alianzas', ['alianza'], 'alianzas'],
    ['each time', 'vino y vino', ['vino'], '[vino] y [vino]'],
    ['words that touch signs', '(vino)', ['vino'], '([vino])'],
    ['nothing', 'vino', [], 'vino'],
    ['nothing in nothing', '', ['vino'], ''],
    ['markup as the text it is', '<b>vino</b>', ['b'], '<[b]>vino</[b]>'],
  ];
  for (const [what, text, words, expected] of cases) {
    it(`finds ${what}`, () => {
      expect(shown(marks(text, hits(...words)))).to.equal(expected);
    });
  }

  it('is, put together, the text', () => {
    const text = 'Año 2011: «vino», ¡vino!\n';
    const stretches = marks(text, hits('vino', '2011'));
    expect(stretches.map((one) => one.text).join('')).to.equal(text);
  });
});

describe('fragment', () => {
  it('is the whole of a short text', () => {
    expect(shown(fragment(['Uno.', 'El vino.'], hits('vino')))).to.equal('El [vino].');
  });

  it('is nothing where no text says it', () => {
    expect(fragment(['Uno.'], hits('vino'))).to.equal(undefined);
    expect(fragment([], hits('vino'))).to.equal(undefined);
  });

  it('is of the text that says most of it', () => {
    expect(shown(fragment(['vino', 'vino tinto'], hits('vino', 'tinto')))).to.equal(
      '[vino] [tinto]',
    );
  });

  it('is cut between words around what was found', () => {
    const text = `${'antes '.repeat(60)}vino ${'luego '.repeat(60)}`;
    const cut = shown(fragment([text], hits('vino'))) ?? '';
    expect(cut).to.match(/^… antes .*\[vino\] luego .*luego …$/u);
    expect(cut.length).to.be.below(200);
  });

  it('is cut also where there is no space to cut at', () => {
    const cut = fragment([`vino-${'x-'.repeat(400)}`], hits('vino')) ?? [];
    expect(cut.map(({ text }) => text).join('').length).to.be.below(200);
  });
});
