import { expect } from '@open-wc/testing';
import { frameWords } from '../../src/i18n/frame.js';
import { locales } from '../../src/i18n/languages.js';

const facts = {
  element: 'panel-summary',
  tags: 'a, b',
  source: 'https://otro.example/a.json',
  origin: 'https://otro.example',
  origins: 'https://sitio.example',
  names: 'colour',
  known: 'panel',
  identities: 'poncho',
  script: 'vitrina.js',
};
const rows = [
  ['unknown-element', { ...facts, element: 'panel-sumary' }, ['element=panel-sumary', 'a, b']],
  ['unknown-element', { ...facts, element: '' }, ['a, b']],
  ['missing-source', facts, ['iframe.html?element=panel-summary&src=/']],
  ['foreign-source', facts, [facts.source, ', https://otro.example,', facts.origins]],
  ['foreign-source', { ...facts, origin: '' }, [facts.source]],
  ['ignored', facts, ['colour', '<panel-summary>', 'poncho']],
  ['unavailable', facts, ['vitrina.js']],
] as const;

for (const locale of locales) {
  describe(`what the console of a frame says in ${locale}`, () => {
    for (const [key, given, said] of rows) {
      it(`says what is wrong and what to change: ${key} ${given.element} ${given.origin}`, async () => {
        const line = (await frameWords(locale)).notice(key, given);
        for (const part of said) expect(line).to.contain(part);
        expect(line).to.match(/(?:Qué cambiar|O que mudar|What to change): /u);
        expect(line).to.not.match(/[[\]{}]|undefined|\s[.,;:]|element=\.| {2}/u);
      });
    }
  });
}

it('takes no line breaks from an address into the console', async () => {
  const words = await frameWords('es');
  expect(words.notice('ignored', { ...facts, names: 'a\n[vitrina] b' })).to.not.contain('\n');
});
