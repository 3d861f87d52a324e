import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { citationMessages } from '../../../src/i18n/es/citation.js';
import { wordsFor } from '../../../src/i18n/words.js';
import { openDataset } from '../../../src/dataset/open.js';
import type { CitationModel } from '../../../src/models/citation.js';
import { graphModel } from '../../../src/models/graph.js';
import { citation } from '../../../src/publishing/citation.js';
import { citationText } from '../../../src/publishing/citation-parts.js';
import { csv, tsv } from '../../../src/publishing/csv.js';
import {
  serializeStructuredData,
  structuredData,
} from '../../../src/publishing/structured-data.js';
import { anyFile, anyText } from '../support/arbitrary.js';
import { holds } from '../support/property.js';

/** RFC 4180: cells as they were before they were written. */
function cells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  const cell = (): string => {
    if (text[at] !== '"') {
      const from = at;
      while (at < text.length && text[at] !== separator && !text.startsWith('\r\n', at)) at++;
      assert.doesNotMatch(text.slice(from, at), /["\r\n]/u, 'what breaks a row is in quotes');
      return text.slice(from, at);
    }
    let inner = '';
    for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
      assert.ok(at < text.length, 'a quote that is opened is closed');
      if (text[at] === '"') at++;
      inner += text.charAt(at);
    }
    at++;
    return inner;
  };
  while (at < text.length) {
    const row = [cell()];
    while (text[at] === separator) {
      at++;
      row.push(cell());
    }
    assert.ok(text.startsWith('\r\n', at), 'a row ends with CRLF');
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** What a spreadsheet takes for a formula, also after white space, has an apostrophe before it. */
const guarded = (text: string): string =>
  /^[=+\-@＝＋－＠]/u.test(text.trimStart()) || /^\s*[\t\r]/u.test(text) ? `'${text}` : text;

const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
  );

describe('What is given away, read again', () => {
  it('is the same as a table, but for the guard before formulas', () =>
    holds(tables, 500, (rows) => {
      const expected = rows.map((row) => row.map(guarded));
      const file = csv(rows);
      assert.equal(file[0], '\uFEFF');
      assert.deepEqual(cells(file.slice(1), ','), expected);
      assert.deepEqual(cells(tsv(rows), '\t'), expected);
    }));

  it('is the same as structured data, in which no string can end the element', () =>
    holds(anyFile, 100, async (file) => {
      const { dataset } = await openDataset(file);
      const base = 'https://muni.example/datos.json';
      const graph = structuredData(graphModel(dataset, { language: 'es', base }), { url: base });
      const text = serializeStructuredData(graph);
      assert.doesNotMatch(text, /[<\u2028\u2029]/u);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(graph)));
    }));

  it('is the same as BibTeX and RIS, as far as they have room for it', async () => {
    const words = await wordsFor('es');
    const own = words.section('citation', citationMessages);
    const context = { words, own, accessed: '2026-03-04', url: 'https://muni.example/{a}' };
    await holds(fc.tuple(anyText, anyText, anyText), 500, (texts) => {
      const [title = '', publisher = '', author = ''] = texts.map((text) => `x${text}`);
      const model: CitationModel = {
        kind: 'panel',
        id: 'uno',
        title: { text: title },
        key: 'uno',
        document: {
          title: { text: title },
          publisher: { text: publisher },
          type: 'report',
          authors: [author],
          date: '2011',
          language: 'es',
        },
      };
      const bib = fieldsOfBibtex(citationText(citation('bibtex', model, context)));
      assert.equal(bib.get('title'), onOneLine(title));
      assert.equal(bib.get('institution'), onOneLine(publisher));
      assert.equal(bib.get('urldate'), '2026-03-04');
      assert.equal(bib.get('url'), '{https://muni.example/%7Ba%7D}');
      const lines = citationText(citation('ris', model, context)).split('\r\n');
      assert.ok(
        lines.every(
          (line, index) => /^[A-Z][A-Z\d] {2}- /u.test(line) || index === lines.length - 1,
        ),
      );
      assert.equal(lines.filter((line) => line.startsWith('ER')).length, 1);
      assert.ok(lines.includes(`TI  - ${onOneLine(title)}`));
      assert.ok(lines.includes(`PB  - ${onOneLine(publisher)}`));
    });
  });
});

/** A citation is one line of text, which nothing turns around. */
const onOneLine = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** The fields of the one entry, with the signs for what they stand for; braces are counted as BibTeX does. */
function fieldsOfBibtex(text: string): ReadonlyMap<string, string> {
  const [, key, body = ''] = /^@(\w+\{[\w-]+),\n([^]*)\}\n$/u.exec(text) ?? assert.fail(text);
  assert.equal(key, 'techreport{uno');
  const fields = new Map<string, string>();
  let rest = body;
  while (rest) {
    const [start = '', name = ''] = /^ {2}(\w+) = /u.exec(rest) ?? assert.fail(rest);
    let at = start.length;
    for (let depth = 0; depth || rest[at] !== ','; at++) {
      assert.ok(at < rest.length && depth >= 0, 'braces are in pairs');
      depth += rest[at] === '{' ? 1 : rest[at] === '}' ? -1 : 0;
    }
    const value = rest.slice(start.length, at);
    // An address is read as it stands.
    fields.set(name, name === 'url' ? value : plain(value));
    rest = rest.slice(at + 2);
  }
  return fields;
}

const names: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

function plain(value: string): string {
  const within = /^(\{+)([^]*?)\}*$/u.exec(value);
  const [, open = '', inner = value] = within ?? [];
  const text = open ? value.slice(open.length, value.length - open.length) : inner;
  assert.doesNotMatch(text.replace(/\\./gu, ''), /[#$%&_~^]/u, 'no sign has a meaning');
  return text.replace(/\\(?:(text\w+)\{\}|([$&#_%]))/gu, (_, name: string, sign: string) =>
    name ? (names[name] ?? assert.fail(name)) : sign,
  );
}
