import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/i18n/en.js';
import { sharedMessages } from '../../src/i18n/es/shared.js';
import type { Locale } from '../../src/i18n/languages.js';
import type { MessageKeyOf, Messages, PluralKeyOf } from '../../src/i18n/messages.js';
import { messages as ptBR } from '../../src/i18n/pt-BR.js';
import { wordsFor } from '../../src/i18n/words.js';

type Shared = Messages['shared'];

const tables: readonly [name: Locale, table: Shared][] = [
  ['es', sharedMessages],
  ['pt-BR', ptBR.shared],
  ['en', en.shared],
];

/** Every sentence of a table by its path, whatever it is nested in. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    sentences(inner, path ? `${path}/${key}` : key),
  );
}

/** What neither a municipal page nor somebody listening to it should meet. */
const forbidden: Readonly<Record<Locale, RegExp>> = {
  es: /expositor|moderador|\b(ud|usted(es)?|vos|tú|tu|su|sus|haga|haz|links?|ficheros?|añad\w*|móvil\w*|ordenador|ok|click|por favor)\b|\w\/[ao]s?\b|@|[aeo]x\b|\bx?editorial\b/iu,
  'pt-BR':
    /\b(você|vocês|tu|seu|sua|expositor\w*|moderador\w*|ficheiro|ecrã|utilizador|telemóvel|clique|enlace|añad\w*|y|el|los|las)\b|\w\/[ao]s?\b|\([ao]s?\)|@/iu,
  en: /\b(please|you|your|click|speaker\/s|etc)\b|\(s\)|@/iu,
};

for (const [name, table] of tables) {
  describe(`the words in ${name}`, () => {
    it('are all there, in one line each', () => {
      for (const [path, sentence] of sentences(table)) {
        if (['dayArticle', 'dateJoin'].includes(path)) continue;
        expect(sentence.trim(), path).to.not.equal('');
        expect(sentence, path).to.not.match(/\s{2}|[\n\t]/);
      }
    });

    it('avoid what the glossary forbids', () => {
      for (const [path, sentence] of sentences(table)) {
        expect(sentence, path).to.not.match(forbidden[name]);
      }
    });

    it('end what is a sentence with a full stop, and nothing else', () => {
      for (const [path, sentence] of sentences(table)) {
        const whole = /^(failed|empty|verbatim|editorialNote)/.test(path);
        expect(sentence.endsWith('.'), path).to.equal(whole);
      }
    });

    it('leave no placeholder when filled', async () => {
      const words = await wordsFor(name);
      const params = { code: '02', credit: 'X', year: '2011', date: '2011', start: '1', end: '2' };
      for (const [key, value] of Object.entries(table)) {
        if (key === 'terms') continue;
        const said =
          typeof value === 'string'
            ? [words.t(key as MessageKeyOf<Shared>, params)]
            : [0, 1, 2, 1e6].map((n) => words.count(key as PluralKeyOf<Shared>, n));
        for (const sentence of said) expect(sentence, key).to.not.match(/[{}]|undefined/);
      }
    });
  });
}
