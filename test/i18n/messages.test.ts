import { expect } from 'chai';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/messages.en.js';
import { es } from '../../src/i18n/messages.es.js';
import type { Messages, MessageKey, PluralKey } from '../../src/i18n/messages.js';
import { ptBR } from '../../src/i18n/messages.pt-BR.js';
import { wordsFor } from '../../src/i18n/words.js';

const tables: readonly [name: 'es' | 'pt-BR' | 'en', table: Messages][] = [
  ['es', es],
  ['pt-BR', ptBR],
  ['en', en],
];

/** Every sentence of a table by its path, whatever it is nested in. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    sentences(inner, path ? `${path}/${key}` : key),
  );
}

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort().join(' ');
const isPlural = (path: string) => /\/(zero|one|two|few|many|other)$/.test(path);

/** What neither a municipal page nor somebody listening to it should meet. */
const forbidden: Readonly<Record<'es' | 'pt-BR' | 'en', RegExp>> = {
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

    it('leave open what the Spanish leaves open', () => {
      const master = new Map(sentences(es));
      for (const [path, sentence] of sentences(table)) {
        const spanish = master.get(path);
        if (spanish === undefined) expect(isPlural(path), path).to.equal(true);
        else expect(placeholders(sentence), path).to.equal(placeholders(spanish));
      }
    });

    it('have no key that the Spanish has not', () => {
      const keys = ([path]: [string, string]) => path;
      const paths = sentences(table).map(keys);
      const missing = sentences(es)
        .map(keys)
        .filter((path) => !isPlural(path) && !paths.includes(path));
      const added = paths.filter(
        (path) => !isPlural(path) && !sentences(es).map(keys).includes(path),
      );
      expect([...missing, ...added]).to.deep.equal([]);
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
            ? [words.t(key as MessageKey, params)]
            : [0, 1, 2, 1e6].map((n) => words.count(key as PluralKey, n));
        for (const sentence of said) expect(sentence, key).to.not.match(/[{}]|undefined/);
      }
    });
  });
}
