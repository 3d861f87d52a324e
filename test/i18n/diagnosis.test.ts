import { expect } from '@open-wc/testing';
import type { IssueCode } from '../../src/dataset/issue.js';
import type { FaultCode, Params } from '../../src/fault.js';
import { loadDiagnosis } from '../../src/i18n/diagnosis.js';
import { locales } from '../../src/i18n/languages.js';

const url = 'https://datos.example/panel.json';

type FaultRow = readonly [
  title: string,
  code: FaultCode,
  params: Params,
  /** What the words must hold, in whatever language. */
  facts: readonly string[],
];

const faults: readonly FaultRow[] = [
  ['no source', 'missing-source', {}, ['<panel-summary src=', 'vitrina-data', 'application/json']],
  ['no source of a card', 'missing-source', { tag: 'experience-card' }, ['<experience-card src=']],
  ['an address that is none', 'missing-source', { src: 'http://[' }, ['http://[']],
  [
    'a path of a disk',
    'missing-source',
    { url: 'c:\\panel.json', src: 'c:\\panel.json', reason: 'disk' },
    ['c:\\panel.json', 'src'],
  ],
  [
    'typographic quotes',
    'missing-source',
    { url: `${url}%E2%80%9D`, src: `${url}”`, reason: 'quotes' },
    [`${url}”`, '“ ”'],
  ],
  [
    'a server that does not share',
    'network-or-cors',
    { url, crossOrigin: 'yes' },
    [url, 'https://datos.example ', 'Access-Control-Allow-Origin: *'],
  ],
  ['a server that does not answer', 'network-or-cors', { url, crossOrigin: 'no' }, [url]],
  [
    'a page from the disk',
    'network-or-cors',
    { url: 'file:///panel.json' },
    ['file:', '<script type="application/json">', 'zip'],
  ],
  [
    'a blocked server',
    'blocked-by-csp',
    { url, directive: 'connect-src' },
    [url, "Content-Security-Policy: connect-src 'self' https://datos.example"],
  ],
  ['a wrong path', 'http', { url, status: 404 }, [url, 'HTTP 404', 'src']],
  ['a closed folder', 'http', { url, status: 403 }, ['HTTP 403']],
  ['a broken server', 'http', { url, status: 503 }, ['HTTP 503']],
  ['an odd status', 'http', { url, status: 418 }, ['HTTP 418']],
  ['a slow server', 'timeout', { url, seconds: 10 }, [url, '10']],
  [
    'a page instead of data',
    'not-json',
    { url, contentType: 'text/html', start: '<!doctype html>' },
    [url, 'HTML', 'text/html', '<!doctype html>'],
  ],
  ['an empty file', 'not-json', { url, contentType: '', start: '' }, [url]],
  ['a slip of the pen', 'not-json', { url, start: '{"a": “b”}' }, ['{"a": “b”}']],
  [
    'a slip at a known place',
    'not-json',
    { url, start: '{', line: 12, column: 7, excerpt: '→“b”}' },
    ['12', '7', '→“b”}'],
  ],
  [
    'a file of which a part came',
    'not-json',
    { url, start: '{', line: 12, column: 7, excerpt: '"b→', slip: 'cut' },
    ['12', '7', '"b→'],
  ],
  ['a comment', 'not-json', { url, start: '{', line: 2, column: 7, slip: 'comment' }, ['//', '/*']],
  ['a comma', 'not-json', { url, start: '{', line: 2, column: 7, slip: 'comma' }, ['2', '7']],
  [
    'wrong quotes',
    'not-json',
    { url, start: '{', line: 2, column: 7, slip: 'quotes' },
    ['(")', "'"],
  ],
  ['no comma', 'not-json', { url, start: '{', line: 2, column: 7, slip: 'joint' }, ['\\".']],
  ['no end', 'not-json', { url, start: '{', line: 2, column: 7, slip: 'open' }, ['\\n']],
  [
    'a placeholder without a source',
    'missing-source',
    { tag: 'panel-summary', placeholder: 'panel-summary' },
    [' data-src', '<div data-vitrina="panel-summary" data-src="'],
  ],
  [
    'a placeholder with a wrong id',
    'id-not-found',
    { kind: 'panel', id: 'a', ids: ['b'], placeholder: 'panel-summary' },
    ['data-panel="a"', ' data-panel'],
  ],
  [
    'a placeholder with a wrong path',
    'http',
    { url, status: 404, placeholder: 'x' },
    [' data-src'],
  ],
  ['a slip within the element', 'not-json', { where: 'inline', start: '<p>' }, ['JSON', '<p>']],
  ['a list', 'wrong-schema', { found: 'list', expected: 'object' }, ['"formatVersion": "1.0"']],
  ['no version', 'wrong-schema', { path: 'formatVersion', found: 'nothing' }, ['formatVersion']],
  [
    'nothing complete',
    'wrong-schema',
    { path: 'panels/0/title', reason: 'missing', dropped: 1 },
    ['panels/0/title'],
  ],
  ['a newer format', 'unsupported-version', { found: '2.0', supported: '1' }, ['2.0', '1']],
  [
    'an unknown id',
    'id-not-found',
    { kind: 'panel', id: 'panel-9', ids: ['panel-01', 'panel-02'] },
    ['panel="panel-9"', 'panel-01, panel-02'],
  ],
  [
    'no id among several',
    'id-not-found',
    { kind: 'panel', id: '', ids: ['panel-01', 'panel-02'] },
    ['panel="…"', 'panel-01, panel-02'],
  ],
  ['an id in an empty file', 'id-not-found', { kind: 'event', id: 'e', ids: [] }, ['event="e"']],
  ['a large file', 'too-large', { url, limit: 'bytes', max: 16 * 2 ** 20 }, [url, '16 MB']],
  ['a deep file', 'too-large', { limit: 'depth', max: 64 }, ['64']],
  ['too many values', 'too-large', { limit: 'values', max: 2_000_000 }, []],
  ['a slip of ours', 'internal', { detail: 'TypeError: x' }, ['TypeError: x']],
];

const issues: readonly [IssueCode, Params, readonly string[]][] = [
  ['missing', { expected: 'text' }, []],
  ['wrong-type', { found: 'list', expected: ['text', 'object'] }, []],
  ['wrong-value', { found: '2011-13', expected: 'date' }, ['2011-13']],
  ['unknown-term', { found: 'ngo', expected: ['company', 'other'] }, ['ngo', 'company']],
  ['duplicate-id', { id: 'callao', collection: 'places' }, ['callao', 'places']],
  ['dangling-reference', { id: 'callao', collection: 'places' }, ['callao', 'places']],
  [
    'dangling-reference',
    { id: 'callao', collection: 'places', because: 'places/1' },
    ['callao', 'places/1'],
  ],
  ['lost-letters', { found: 'C\ufffdrdoba' }, ['C\ufffdrdoba', 'UTF-8']],
  ['cycle', { id: 'callao', collection: 'places' }, ['callao']],
  ['impossible-date', { found: '2011-02-30' }, ['2011-02-30']],
  ['end-before-start', { found: '2010', start: '2011' }, ['2010', '2011']],
];

/** Signs of a fact that was not there: an open place, an empty bracket, a stray sign. */
const unworded = /[{[\]|]\w|\w[}\]|]|undefined|\(\)|: \.|\s[.,;:]| {3}/u;
/** Examples of code and values of a file may hold anything. */
const quoted = /\{ … \}|\{"a".*|<[^>]*>|http:\/\/\[/gu;

for (const locale of locales) {
  describe(`the diagnosis in ${locale}`, () => {
    for (const [title, code, params, facts] of faults) {
      it(`says what came and what to change for ${title}`, async () => {
        const said = (await loadDiagnosis(locale)).fault({ code, params });
        for (const fact of facts) expect(said).to.contain(fact);
        expect(said.split('\n')).to.have.length(params['url'] || params['where'] ? 3 : 2);
        expect(said.replace(quoted, 'code')).to.not.match(unworded);
      });

      it(`words around what is not known for ${title}`, async () => {
        const said = (await loadDiagnosis(locale)).fault({ code, params: {} });
        expect(said.replace(quoted, 'code')).to.not.match(unworded);
      });
    }

    for (const [code, params, facts] of issues) {
      it(`says where and what for ${code}${params['because'] ? ' with a cause' : ''}`, async () => {
        const said = (await loadDiagnosis(locale)).issue({ code, path: 'events/0/x', params });
        expect(said).to.match(/^events\/0\/x: /);
        for (const fact of facts) expect(said).to.contain(fact);
        expect(said).to.not.match(unworded);
      });

      it(`words around what is not known for ${code}`, async () => {
        const said = (await loadDiagnosis(locale)).issue({ code, path: '', params: {} });
        expect(said).to.match(/^\/: /);
        expect(said).to.not.match(unworded);
      });
    }
  });
}

describe('the diagnosis', () => {
  it('names the kinds of values in words', async () => {
    const issue = { code: 'wrong-type', path: 'a', params: { found: 'list', expected: 'date' } };
    const said = async (locale: (typeof locales)[number]) =>
      (await loadDiagnosis(locale)).issue({ ...issue, code: 'wrong-type' });
    expect(await said('es'))
      .to.contain('una fecha')
      .and.contain('una lista');
    expect(await said('pt-BR'))
      .to.contain('uma data')
      .and.contain('uma lista');
    expect(await said('en'))
      .to.contain('a date')
      .and.contain('a list');
  });

  it('tells the first error of a file of which nothing is left', async () => {
    const params = { path: 'panels/0/title', reason: 'missing', dropped: 1 };
    const said = (await loadDiagnosis('es')).fault({ code: 'wrong-schema', params });
    expect(said).to.contain('el primer error, en panels/0/title: falta un dato obligatorio.');
  });

  it('tells depth, size and number apart', async () => {
    const said = async (params: Params) =>
      (await loadDiagnosis('en')).fault({ code: 'too-large', params });
    expect(await said({ limit: 'depth', max: 64 })).to.contain('too many levels');
    expect(await said({ limit: 'values', max: 2_000_000 })).to.contain('larger than allowed');
  });

  it('shows the first ids of many', async () => {
    const ids = Array.from({ length: 25 }, (_, index) => `panel-${index}`);
    const params = { kind: 'panel', id: 'x', ids };
    const said = (await loadDiagnosis('en')).fault({ code: 'id-not-found', params });
    expect(said).to.contain('panel-19… (+5)').and.not.contain('panel-20');
  });

  it('keeps a stranger’s text in one short line', async () => {
    const params = { found: `a\n\u001b[31m${'x'.repeat(1000)}`, expected: 'constructor' };
    const said = (await loadDiagnosis('en')).issue({ code: 'wrong-value', path: 'a', params });
    expect(said).to.not.match(/\p{Cc}/u);
    expect(said.length).to.be.below(400);
  });

  it('allows only the page itself where data and page share a server', async () => {
    const params = { url: `${location.origin}/panel.json` };
    const said = (await loadDiagnosis('en')).fault({ code: 'blocked-by-csp', params });
    expect(said).to.match(/connect-src 'self'$/);
  });
});
