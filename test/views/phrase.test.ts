import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { wordsFor, type Words } from '../../src/i18n/words.js';
import { peopleLine, personView } from '../../src/views/person.js';
import { joined, linkView, phraseView, proseView } from '../../src/views/phrase.js';
import { outline } from '../support/accessibility.js';
import { clean, place } from '../support/mount.js';

let words: Words;
before(async () => {
  words = await wordsFor('es');
});

function draw(content: unknown): HTMLElement {
  const into = place();
  render(html`${content}`, into);
  return into;
}

describe('phraseView', () => {
  it('keeps what its signs do to the direction of text to itself', () => {
    const { firstElementChild } = draw(phraseView({ text: '\u202Earoma', lang: undefined }, words));
    expect(firstElementChild?.localName).to.equal('bdi');
    expect(firstElementChild?.hasAttribute('lang')).to.equal(false);
  });

  it('carries its language where that differs', () => {
    const { firstElementChild } = draw(phraseView({ text: 'Fair', lang: 'en' }, words));
    expect(firstElementChild?.getAttribute('lang')).to.equal('en');
  });

  it('is marked for eyes and for ears where an editor added it', () => {
    const into = draw(phraseView({ text: 'Feria', added: true }, words));
    expect(clean(into.textContent)).to.equal('Feria* (dato agregado)');
    expect(into.querySelector('[aria-hidden="true"]')?.textContent).to.equal('*');
  });
});

describe('proseView', () => {
  it('has a paragraph for each, with the mark after the last', () => {
    const prose = { paragraphs: ['Uno.', 'Dos.'], added: true };
    expect(outline(draw(proseView(prose, words)))).to.deep.equal([
      'paragraph: Uno.',
      'paragraph: Dos. (dato agregado)',
    ]);
  });

  it('carries its language once', () => {
    const into = draw(proseView({ paragraphs: ['One.', 'Two.'], lang: 'en' }, words));
    expect(into.querySelectorAll('[lang="en"]')).to.have.length(1);
  });
});

describe('addedMark', () => {
  it('is heard in the language of the page, in prose of another', () => {
    const into = draw(proseView({ paragraphs: ['One.'], lang: 'en', added: true }, words));
    const [said] = [...into.querySelectorAll('span')].filter(
      ({ textContent }) => clean(textContent) === '(dato agregado)',
    );
    expect(said?.closest('[lang]')?.getAttribute('lang')).to.equal('es');
  });
});

describe('linkView', () => {
  it('is a link where there is an address, and says its language', () => {
    const link = { label: { text: 'Informe' }, href: 'https://example.org/', lang: 'pt' };
    const anchor = draw(linkView(link, words)).querySelector('a');
    expect(anchor?.href).to.equal('https://example.org/');
    expect(anchor?.hreflang).to.equal('pt');
  });

  it('is its words where there is none', () => {
    const into = draw(linkView({ label: { text: 'Informe' } }, words));
    expect(into.querySelector('a')).to.equal(null);
    expect(clean(into.textContent)).to.equal('Informe');
  });
});

describe('joined', () => {
  const cases: [string, Parameters<typeof joined>[0], string][] = [
    ['nothing', [], ''],
    ['one', ['a'], 'a'],
    ['several', ['a', html`<b>b</b>`, 'c'], 'a · b · c'],
    ['without what is not there', [nothing, 'a', '', nothing, 'b', nothing], 'a · b'],
  ];
  for (const [what, items, text] of cases) {
    it(`joins ${what}`, () => expect(clean(draw(joined(items, ' · ')).textContent)).to.equal(text));
  }
});

describe('peopleLine', () => {
  const names = (...list: string[]) => list.map((name) => ({ name }));
  const cases: [string, string][] = [
    ['Ana', 'Ana'],
    ['Ana|Luis', 'Ana y Luis'],
    ['Ana|Luis|Inés', 'Ana, Luis e Inés'],
    ['Ana|Ana María|Ana', 'Ana, Ana María y Ana'],
    ['Paz y Mar|Luis', 'Paz y Mar y Luis'],
  ];
  for (const [people, line] of cases) {
    it(`writes ${line}`, () => {
      const drawn = draw(peopleLine(names(...people.split('|')), words));
      expect(clean(drawn.textContent)).to.equal(line);
      expect(drawn.querySelectorAll('[part="person"]')).to.have.length(people.split('|').length);
    });
  }
});

describe('personView', () => {
  it('has the country by its name and the role', () => {
    const person = { name: 'Ana Ríos', country: 'AR', role: { text: 'Intendenta' } };
    expect(clean(draw(personView(person, words)).textContent)).to.equal(
      'Ana Ríos (Intendenta, Argentina)',
    );
  });
});
