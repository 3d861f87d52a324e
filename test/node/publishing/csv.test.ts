import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv, tsv } from '../../../src/publishing/csv.js';

/** One cell as it stands in the file. */
const cell = (text: string) => csv([[text]]).slice(1, -2);

describe('csv', () => {
  const cases: [what: string, text: string, written: string][] = [
    ['plain text', 'La feria', 'La feria'],
    ['nothing', '', ''],
    ['accents and other scripts', 'Ñandú, não', '"Ñandú, não"'],
    ['Arabic', 'سوق الضفة', 'سوق الضفة'],
    ['a comma', 'uno, dos', '"uno, dos"'],
    ['a semicolon, where that parts cells', 'uno; dos', '"uno; dos"'],
    ['a quote', 'dijo "sí"', '"dijo ""sí"""'],
    ['typographic quotes', '“vender juntos”*', '“vender juntos”*'],
    ['a line feed', 'uno\ndos', '"uno\ndos"'],
    ['a carriage return', 'uno\rdos', '"uno\rdos"'],
    ['a tab inside', 'uno\tdos', '"uno\tdos"'],
    ['white space around', ' uno ', ' uno '],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with quotes', '=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['a plus', '+54 351', "'+54 351"],
    ['a minus', '-2+3', "'-2+3"],
    ['a command', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab first', '\t=1', `"'\t=1"`],
    ['a carriage return first', '\r=1', `"'\r=1"`],
    ['a line feed, then a formula', '\n=1', `"'\n=1"`],
    ['spaces, then a formula', '   =1', "'   =1"],
    ['a space that does not break, then a formula', '\u00a0=1', "'\u00a0=1"],
    ['a byte order mark, then a formula', '\ufeff@x', "'\ufeff@x"],
    ['a formula in full width', '＝1＋1', "'＝1＋1"],
    ['a tab and nothing dangerous', '\tuno', `"'\tuno"`],
    ['a sign inside', 'a=b', 'a=b'],
    ['a dash that is no sign', '– uno', '– uno'],
    ['a mark', '* Dato agregado', '* Dato agregado'],
    ['an apostrophe', "'uno", "'uno"],
  ];
  for (const [what, text, written] of cases) {
    it(`writes ${what}`, () => assert.equal(cell(text), written));
  }

  it('begins with a byte order mark and ends each row with CRLF', () => {
    const rows = [
      ['Dato', 'A', 'B'],
      ['País', 'Chile', ''],
    ];
    assert.equal(csv(rows), '\uFEFFDato,A,B\r\nPaís,Chile,\r\n');
  });

  it('of nothing is a file with nothing in it', () => assert.equal(csv([]), '\uFEFF'));
});

describe('tsv', () => {
  it('parts cells by tabs, guards and quotes alike, and has no byte order mark', () => {
    assert.equal(tsv([['a', '=b', 'c\td', 'e "f"']]), `a\t'=b\t"c\td"\t"e ""f"""\r\n`);
  });
});
