import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadDiagnosis } from '../../src/i18n/diagnosis.js';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import type { FaultCode, Params } from '../../src/fault.js';
import { comparedFields } from '../../src/models/compare.js';

const [en, es] = await Promise.all([loadDiagnosis('en'), loadDiagnosis('es')]);

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const pages = [
  ...readdirSync(root),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join('docs', name),
  ),
].filter((name) => name.endsWith('.md'));

/** A page without what stands in fences and in code, where a bracket is no link. */
const prose = (page: string) =>
  read(page)
    .replaceAll(/^```[^]*?^```$/gmu, '')
    .replaceAll(/`[^`\n]*`/gu, (code) => code.replaceAll(/[[\]()]/gu, ' '));

/** As GitHub names its headings: by their words, a second one of a name with a number. */
function anchors(page: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const [, heading = ''] of read(page)
    .replaceAll(/^```[^]*?^```$/gmu, '')
    .matchAll(/^#{1,6} (.*)$/gmu)) {
    const name = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-');
    let unique = name;
    for (let count = 1; all.has(unique); count += 1) unique = `${name}-${count}`;
    all.add(unique);
  }
  return all;
}

describe('the documentation', () => {
  it('writes the strictest policy as all our pages and tests have it', () => {
    const written = `Content-Security-Policy: ${strictPolicy}`;
    assert.ok(read('docs/embedding.md').split('\n').includes(written), written);
  });

  it('is found', () => {
    assert.ok(pages.includes('README.md') && pages.includes('docs/embedding.md'), pages.join());
  });

  for (const page of pages) {
    it(`leads from ${page} to files and headings that there are`, () => {
      const dead = [...prose(page).matchAll(/\]\(([^)\s]+)\)/gu)]
        .map(([, target = '']) => target)
        .filter((target) => !/^(?:https?:|mailto:)/u.test(target))
        .filter((target) => {
          const [path = '', anchor] = target.split('#');
          const file = path ? relative(root, resolve(root, dirname(page), path)) : page;
          if (!existsSync(join(root, file))) return true;
          return anchor !== undefined && !anchors(file).has(decodeURIComponent(anchor));
        });
      assert.deepEqual(dead, []);
    });
  }

  it('names in docs/api.md all that experiences can be compared by, in its order', () => {
    const names = comparedFields.map((field) => `\`${field}\``).join(', ');
    assert.ok(read('docs/api.md').includes(names), names);
  });

  it('gives the same verdict on every criterion in the three reports of accessibility', () => {
    const reports = ['accessibility.md', 'accessibility.es.md', 'accessibility.pt-BR.md'];
    const verdicts = new Map(
      [
        ['Supports', 'Cumple', 'Atende'],
        ['Partially supports', 'Cumple en parte', 'Atende em parte'],
        ['Not applicable', 'No corresponde', 'Não se aplica'],
      ].flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first])),
    );
    const [master = [], ...translations] = reports.map((name) =>
      [...read(`docs/${name}`).matchAll(/^\| (\d\.\d\.\d+) .*?\| (A+) +\| (.*?) +\|/gmu)].map(
        ([, number, level, verdict = '']) =>
          `${number ?? ''} ${level ?? ''} ${verdicts.get(verdict) ?? verdict}`,
      ),
    );
    // As many as WCAG 2.2 has at levels A and AA.
    assert.equal(new Set(master).size, 55);
    for (const one of translations) assert.deepEqual(one, master);
  });

  const codes: Readonly<Record<FaultCode, true>> = {
    'missing-source': true,
    'network-or-cors': true,
    'blocked-by-csp': true,
    http: true,
    timeout: true,
    'not-json': true,
    'wrong-schema': true,
    'unsupported-version': true,
    'id-not-found': true,
    'too-large': true,
    internal: true,
  };

  /** Facts with which a code has a sentence of its own. */
  const cases: readonly [FaultCode, Params][] = [
    ['missing-source', { reason: 'quotes', src: '“a.json”' }],
    ['network-or-cors', { url: 'file:///a.json' }],
    ['id-not-found', { id: 'c', ids: ['a', 'b'] }],
  ];

  for (const [page, words] of [
    ['docs/embedding.md', en],
    ['docs/guia.es.md', es],
  ] as const) {
    it(`gives every error code in ${page} the words that readers see`, () => {
      const rows = read(page).split('\n');
      const plain = (Object.keys(codes) as FaultCode[]).map((code) => [code, {}] as const);
      for (const [code, params] of [...plain, ...cases]) {
        const sentence = words.visitor({ code, params });
        const told = rows.some(
          (row) => row.includes(`| \`${code}\``) && row.includes(`“${sentence}”`),
        );
        assert.ok(told, `${code}: ${sentence}`);
      }
    });
  }
});
