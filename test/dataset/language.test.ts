import { expect } from 'chai';
import { describe, it } from 'node:test';
import { chooseLanguage, paragraphsOf } from '../../src/dataset/language.js';

describe('Choosing a language', () => {
  const cases: readonly [
    what: string,
    value: Readonly<Record<string, string>>,
    wanted: string,
    dataset: string,
    chosen: string,
  ][] = [
    ['the one wanted', { es: 'a', 'es-AR': 'b', en: 'c' }, 'es-AR', 'en', 'es-AR'],
    ['its base', { en: 'a', 'es-CL': 'b', es: 'c' }, 'es-AR', 'en', 'es'],
    ['the same base of another region', { en: 'a', 'es-CL': 'b' }, 'es-AR', 'en', 'es-CL'],
    ['a region for a base', { en: 'a', 'pt-BR': 'b' }, 'pt', 'en', 'pt-BR'],
    ['the dataset’s', { fr: 'a', es: 'b' }, 'en', 'es', 'es'],
    ['the base of the dataset’s', { fr: 'a', es: 'b' }, 'en', 'es-AR', 'es'],
    ['the first there is', { fr: 'a', de: 'b' }, 'en', 'es', 'fr'],
    ['a tag in other letters', { ES: 'a', 'PT-br': 'b' }, 'pt-BR', 'es', 'PT-br'],
    ['no language that only begins alike', { est: 'a', es: 'b' }, 'es', 'en', 'es'],
    ['no other language for want of a region', { gn: 'a', es: 'b' }, 'g', 'es', 'es'],
  ];
  for (const [what, value, wanted, dataset, chosen] of cases) {
    it(`takes ${what}`, () => {
      expect(chooseLanguage(value, wanted, dataset)).to.deep.equal({
        value: value[chosen],
        language: chosen,
      });
    });
  }

  it('takes plain text and plain paragraphs to be in the dataset’s language', () => {
    expect(chooseLanguage('Hola', 'en', 'es')).to.deep.equal({ value: 'Hola', language: 'es' });
    expect(chooseLanguage(['a', 'b'], 'en', 'es-AR')).to.deep.equal({
      value: ['a', 'b'],
      language: 'es-AR',
    });
  });
});

describe('The paragraphs of a text', () => {
  it('are one for a string and as many as a list has', () => {
    expect(paragraphsOf('Uno.')).to.deep.equal(['Uno.']);
    expect(paragraphsOf(['Uno.', 'Dos.'])).to.deep.equal(['Uno.', 'Dos.']);
  });
});
