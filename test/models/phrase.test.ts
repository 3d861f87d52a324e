import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Label, Text } from '../../src/dataset/types.js';
import { phrase, prose, quote } from '../../src/models/phrase.js';

describe('phrase', () => {
  const cases: [string, Label, string, string, string, string | undefined][] = [
    // what, label, wanted, dataset's language → text, lang
    ['plain text in the language wanted', 'Feria', 'es', 'es', 'Feria', undefined],
    ['plain text in another', 'Feria', 'en', 'es', 'Feria', 'es'],
    ['tags whatever their case', 'Feira', 'pt-BR', 'PT-br', 'Feira', undefined],
    ['a region that only the dataset names', 'Feria', 'es', 'es-AR', 'Feria', 'es-AR'],
    ['the language wanted', { es: 'Feria', en: 'Fair' }, 'en', 'es', 'Fair', undefined],
    ['its base', { es: 'Feria', pt: 'Feira' }, 'pt-BR', 'es', 'Feira', 'pt'],
    ['its base in another region', { es: 'Feria', 'pt-PT': 'F.' }, 'pt-BR', 'es', 'F.', 'pt-PT'],
    ['the exact tag before its base', { pt: 'a', 'pt-BR': 'b' }, 'pt-BR', 'es', 'b', undefined],
    ['the dataset’s language', { en: 'Fair', es: 'Feria' }, 'pt-BR', 'es', 'Feria', 'es'],
    ['the dataset’s base', { en: 'Fair', es: 'Feria' }, 'pt-BR', 'es-CL', 'Feria', 'es'],
    ['the first there is', { qu: 'Qhatu', gn: 'Ñemu' }, 'en', 'es', 'Qhatu', 'qu'],
  ];
  for (const [what, label, wanted, dataset, text, lang] of cases) {
    it(`takes ${what}`, () => {
      expect(phrase(label, { wanted, dataset })).to.deep.equal({ text, lang, added: undefined });
    });
  }

  it('keeps that an editor added it', () => {
    const languages = { wanted: 'es', dataset: 'es' };
    expect(phrase('Feria', languages, true).added).to.equal(true);
    expect(phrase('Feria', languages, false).added).to.equal(false);
  });

  it('is nothing where there is nothing', () => {
    expect(phrase(undefined, { wanted: 'es', dataset: 'es' })).to.equal(undefined);
  });
});

describe('prose', () => {
  const cases: [string, Text, string, readonly string[], string | undefined][] = [
    ['one paragraph', 'Uno.', 'es', ['Uno.'], undefined],
    ['several', ['Uno.', 'Dos.'], 'es', ['Uno.', 'Dos.'], undefined],
    ['several in another language', ['Uno.', 'Dos.'], 'en', ['Uno.', 'Dos.'], 'es'],
    ['those of the language', { es: ['Uno.', 'Dos.'], en: 'One.' }, 'en', ['One.'], undefined],
    ['the dataset’s', { en: 'One.', es: ['Uno.', 'Dos.'] }, 'pt-BR', ['Uno.', 'Dos.'], 'es'],
  ];
  for (const [what, text, wanted, paragraphs, lang] of cases) {
    it(`has ${what}`, () => {
      const found = prose(text, { wanted, dataset: 'es' });
      expect(found).to.deep.equal({ paragraphs, lang, added: undefined });
    });
  }

  it('is nothing where there is nothing', () => {
    expect(prose(undefined, { wanted: 'es', dataset: 'es' })).to.equal(undefined);
  });
});

describe('quote', () => {
  it('stands in the dataset’s own language', () => {
    expect(quote('tal cual', { wanted: 'en', dataset: 'es' }).lang).to.equal('es');
    expect(quote('tal cual', { wanted: 'es', dataset: 'es' }).lang).to.equal(undefined);
  });
});
