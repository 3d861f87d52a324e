import { expect } from '@open-wc/testing';
import { Fault, type Params } from '../../../src/fault.js';
import { fetchJson, forget } from '../../../src/sources/fetch.js';
import { type Answer, serve, settle } from '../../support/server.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return view.buffer;
};
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response('{"error":"not the dataset"}', { status: code, headers });
const good = () => new Response('{"id":"a"}');
const down = () => new TypeError('Failed to fetch');
const never = () => new AbortController().signal;
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it should have failed'),
    (error: unknown) => error,
  );

let server = serve();
let count = 0;
let url = '';

/** Answers for this test, under an address no other test has asked for. */
function given(...answers: Answer[]) {
  server.restore();
  server = serve(...answers);
  url = `${location.origin}/${++count}.json`;
}

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const error = await reasonOf(promise);
  if (!(error instanceof Fault)) throw error;
  return error;
}

/** Goes through the pauses between attempts as they come up. */
async function patiently<T>(promise: Promise<T>): Promise<T> {
  for (let turn = 0; turn < 4; turn++) {
    await settle();
    for (const delay of server.timers) if (delay < 10_000) server.pass(delay);
  }
  return promise;
}

describe('fetchJson', () => {
  afterEach(() => server.restore());

  it('asks as a preload with crossorigin does, so that the preload is used', async () => {
    given(good());
    await fetchJson(url, never());
    const [{ init } = expect.fail('no request')] = server.asked;
    expect(init.mode).to.equal('cors');
    expect(init.credentials).to.equal('same-origin');
    expect(init.cache).to.equal('default');
    expect(init.headers).to.equal(undefined);
  });

  describe('reads', () => {
    const text = '{"name":"Córdoba"}';
    const bodies: [string, BodyInit, ResponseInit?][] = [
      ['plain UTF-8', text],
      ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
      ['Latin-1, as older programs save', latin1(text)],
      ['UTF-16, little endian', utf16(`\ufeff${text}`, true)],
      ['UTF-16, big endian', utf16(`\ufeff${text}`, false)],
      ['a file served as plain text', text, { headers: { 'content-type': 'text/plain' } }],
      [
        'a letter cut in two by the network',
        new ReadableStream({
          start(controller) {
            const bytes = utf8(text);
            const cut = bytes.indexOf(0xc3) + 1;
            controller.enqueue(bytes.slice(0, cut));
            controller.enqueue(bytes.slice(cut));
            controller.close();
          },
        }),
      ],
    ];
    for (const [what, body, init] of bodies) {
      it(what, async () => {
        given(new Response(body, init));
        expect(await fetchJson(url, never())).to.deep.equal({ name: 'Córdoba' });
      });
    }
  });

  describe('shares', () => {
    it('one request and one value among all who ask at the same time', async () => {
      given(good());
      const [first, second] = await Promise.all([fetchJson(url, never()), fetchJson(url, never())]);
      expect(server.asked).to.have.length(1);
      expect(second).to.equal(first);
    });

    it('a success with those who ask later', async () => {
      given(good());
      const first = await fetchJson(url, never());
      expect(await fetchJson(url, never())).to.equal(first);
      expect(server.asked).to.have.length(1);
    });

    it('nothing between two addresses', async () => {
      given(good(), new Response('{"id":"b"}'));
      await fetchJson(url, never());
      expect(await fetchJson(`${url}?b`, never())).to.deep.equal({ id: 'b' });
    });

    it('a success only until it is forgotten', async () => {
      given(good(), new Response('{"id":"b"}'));
      await fetchJson(url, never());
      forget(url);
      expect(await fetchJson(url, never())).to.deep.equal({ id: 'b' });
    });

    it('a fresh request past the browser cache, which then is the one shared', async () => {
      given(good(), new Response('{"id":"b"}'));
      await fetchJson(url, never());
      const fresh = await fetchJson(url, never(), { fresh: true });
      expect(fresh).to.deep.equal({ id: 'b' });
      expect(server.asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
      expect(await fetchJson(url, never())).to.equal(fresh);
    });

    it('a request on its way with those who ask for a fresh one', async () => {
      given(good());
      const all = [fetchJson(url, never()), fetchJson(url, never(), { fresh: true })];
      await Promise.all(all);
      expect(server.asked).to.have.length(1);
    });

    it('no failure with those who ask later', async () => {
      given(status(404), good());
      await faultOf(fetchJson(url, never()));
      expect(await fetchJson(url, never())).to.deep.equal({ id: 'a' });
    });

    it('a failure with all who waited for it', async () => {
      given(status(404));
      const faults = await Promise.all([
        faultOf(fetchJson(url, never())),
        faultOf(fetchJson(url, never())),
      ]);
      expect(faults[1]).to.equal(faults[0]);
    });
  });

  describe('when somebody leaves', () => {
    it('rejects that one alone with its own reason, and the request goes on', async () => {
      let answer = (_: Response) => {};
      given();
      globalThis.fetch = (_, init) =>
        new Promise((resolve, reject) => {
          answer = resolve;
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        });
      const one = new AbortController();
      const left = reasonOf(fetchJson(url, one.signal));
      const stayed = fetchJson(url, never());
      one.abort('gone');
      expect(await left).to.equal('gone');
      answer(good());
      expect(await stayed).to.deep.equal({ id: 'a' });
    });

    it('ends the request when nobody is left, and the next one starts another', async () => {
      given('hang', good());
      const [one, two] = [new AbortController(), new AbortController()];
      const both = [reasonOf(fetchJson(url, one.signal)), reasonOf(fetchJson(url, two.signal))];
      one.abort('one');
      expect(server.asked[0]?.init.signal?.aborted).to.equal(false);
      two.abort('two');
      expect(server.asked[0]?.init.signal?.aborted).to.equal(true);
      const next = fetchJson(url, never());
      expect(await Promise.all(both)).to.deep.equal(['one', 'two']);
      expect(await next).to.deep.equal({ id: 'a' });
    });

    it('does not try again after a pause nobody waited through', async () => {
      given(status(503));
      const one = new AbortController();
      const left = reasonOf(fetchJson(url, one.signal));
      await settle();
      one.abort('gone');
      server.pass(400);
      await settle();
      expect(await left).to.equal('gone');
      expect(server.asked).to.have.length(1);
    });

    it('asks nothing for one who had left before', async () => {
      given();
      expect(await reasonOf(fetchJson(url, AbortSignal.abort('gone')))).to.equal('gone');
      expect(server.asked).to.have.length(0);
    });

    it('keeps a success although its last reader leaves', async () => {
      given(good());
      const one = new AbortController();
      const value = await fetchJson(url, one.signal);
      one.abort();
      expect(await fetchJson(url, never())).to.equal(value);
    });
  });

  describe('tries again', () => {
    const cases: [string, Answer[], number[]][] = [
      ['after a network error', [down(), good()], [400]],
      ['twice after two', [down(), down(), good()], [400, 1200]],
      ['after a 500', [status(500), good()], [400]],
      ['after a 503 and a 502', [status(503), status(502), good()], [400, 1200]],
      ['after a 429, when it says', [status(429, { 'retry-after': '3' }), good()], [3000]],
      ['not sooner than its own pause', [status(429, { 'retry-after': '0' }), good()], [400]],
      [
        'after a connection lost in the middle',
        [
          new Response(new ReadableStream({ pull: (body) => body.error(new TypeError('lost')) })),
          good(),
        ],
        [400],
      ],
      [
        'in spite of a Retry-After nobody can read',
        [status(429, { 'retry-after': '?' }), good()],
        [400],
      ],
    ];
    for (const [when, answers, pauses] of cases) {
      it(when, async () => {
        given(...answers);
        const attempts = answers.length;
        expect(await patiently(fetchJson(url, never()))).to.deep.equal({ id: 'a' });
        expect(server.asked).to.have.length(attempts);
        expect(server.delays.filter((delay) => delay < 10_000)).to.deep.equal(pauses);
        expect(server.timers).to.deep.equal([]);
      });
    }

    it('after a 429 that names a date', async () => {
      given(status(429, { 'retry-after': new Date(Date.now() + 4000).toUTCString() }), good());
      await patiently(fetchJson(url, never()));
      expect(server.delays[1]).to.be.within(2000, 4000);
    });
  });

  describe('fails', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const html = '<!doctype html><html lang="es"><title>No se encuentra</title>';
    const cases: [string, () => Answer[], string, Params, number][] = [
      ['at once on a 404', () => [status(404)], 'http', { status: 404 }, 1],
      ['at once on a 403', () => [status(403)], 'http', { status: 403 }, 1],
      [
        'after three times 500',
        () => [status(500), status(500), status(500)],
        'http',
        { status: 500 },
        3,
      ],
      [
        'at once on a 429 that asks for a long rest',
        () => [status(429, { 'retry-after': '60' })],
        'http',
        { status: 429 },
        1,
      ],
      [
        'after three network errors',
        () => [down(), down(), down()],
        'network-or-cors',
        { crossOrigin: 'no' },
        3,
      ],
      [
        'on a page instead of JSON',
        () => [new Response(html, { headers: { 'content-type': 'text/html' } })],
        'not-json',
        { contentType: 'text/html', start: html.slice(0, 60) },
        1,
      ],
      [
        'on nothing at all',
        () => [new Response(null, { status: 204 })],
        'not-json',
        { contentType: '', start: '' },
        1,
      ],
      [
        'on a size announced over 16 MiB',
        () => [new Response('{}', { headers: { 'content-length': '16777217' } })],
        'too-large',
        { limit: 'bytes', max: 16_777_216 },
        1,
      ],
      [
        'on a body that turns out over 16 MiB',
        () => [new Response(new Blob([new Uint8Array(16_777_217)]).stream())],
        'too-large',
        { limit: 'bytes', max: 16_777_216 },
        1,
      ],
    ];
    for (const [when, answers, code, params, attempts] of cases) {
      it(when, async () => {
        given(...answers());
        const fault = await patiently(faultOf(fetchJson(url, never())));
        expect([fault.code, fault.params]).to.deep.equal([code, { url, ...params }]);
        expect(server.asked).to.have.length(attempts);
        expect(server.timers).to.deep.equal([]);
      });
    }

    const mistyped: [string, string, Params][] = [
      ['a path of Windows', 'c:\\datos\\panel.json', { reason: 'disk' }],
      ['a file of the disk', 'file:///C:/datos/panel%2002.json', { reason: 'disk' }],
      [
        'typographic quotes',
        new URL('“/datos/panel.json”', location.href).href,
        { reason: 'quotes' },
      ],
      [
        'a typographic quote that a space has ended',
        new URL('“panel', location.href).href,
        { reason: 'quotes' },
      ],
    ];
    for (const [what, address, params] of mistyped) {
      for (const answer of [down, () => status(404)]) {
        it(`at once on ${what}, and says what it is`, async () => {
          given(answer());
          const fault = await faultOf(fetchJson(address, never()));
          expect(fault.code).to.equal('missing-source');
          expect(fault.params).to.include({ url: address, ...params });
          expect(fault.params['src']).to.equal(decodeURI(address));
          expect(server.asked).to.have.length(1);
        });
      }
    }

    it('at once on a path of a network of Windows, by what the page has written', async () => {
      const written = document.createElement('panel-summary');
      written.setAttribute('src', '\\\\servidor\\datos\\panel.json');
      document.body.append(written);
      const address = new URL('//servidor/datos/panel.json', location.href).href;
      given(down());
      const fault = await faultOf(fetchJson(address, never())).finally(() => written.remove());
      expect([fault.code, fault.params['reason']]).to.deep.equal(['missing-source', 'disk']);
      expect(server.asked).to.have.length(1);
    });

    it('on a slip, with its line and column and what is there', async () => {
      given(new Response('{\n  "id": "a",\n}'));
      const { code, params } = await faultOf(fetchJson(url, never()));
      expect(code).to.equal('not-json');
      expect(params).to.include({ line: 3, column: 1, excerpt: '→}' });
    });

    it('says when the address is of another origin', async () => {
      given(down(), down(), down());
      const { params } = await patiently(faultOf(fetchJson('https://otra.example/a', never())));
      expect(params).to.deep.equal({ url: 'https://otra.example/a', crossOrigin: 'yes' });
    });

    it('gives a value or a fault on nesting that is too deep, never another error', async () => {
      given(new Response(deep));
      const answer = await fetchJson(url, never()).catch((error: unknown) => error);
      if (answer instanceof Error) {
        expect(answer).to.be.instanceOf(Fault).with.property('code', 'too-large');
      } else expect(answer).to.be.an('array');
    });

    it('says too deep where the engine runs out of stack', async () => {
      given(good());
      const { parse } = JSON;
      JSON.parse = () => {
        throw new RangeError('Maximum call stack size exceeded');
      };
      const fault = await faultOf(fetchJson(url, never())).finally(() => (JSON.parse = parse));
      expect(fault.code).to.equal('too-large');
      expect(fault.params).to.include({ url, limit: 'depth' });
    });

    it('stops the download it has no use for', async () => {
      given(status(404));
      await faultOf(fetchJson(url, never()));
      expect(server.asked[0]?.init.signal?.aborted).to.equal(true);
    });
  });

  describe('after ten seconds', () => {
    it('gives up on headers that do not come, and does not try again', async () => {
      given('hang');
      const fault = faultOf(fetchJson(url, never()));
      server.pass(10_000);
      expect((await fault).code).to.equal('timeout');
      expect((await fault).params).to.deep.equal({ url, seconds: 10 });
      expect(server.asked).to.have.length(1);
    });

    it('says so in engines that reject with an error of their own', async () => {
      given();
      globalThis.fetch = (_, init) =>
        new Promise((_resolve, reject) => {
          const abort = () => reject(new DOMException('Fetch is aborted', 'AbortError'));
          init?.signal?.addEventListener('abort', abort);
        });
      const fault = faultOf(fetchJson(url, never()));
      server.pass(10_000);
      expect((await fault).code).to.equal('timeout');
    });

    it('gives up on a body that does not end', async () => {
      given();
      globalThis.fetch = (_, init) =>
        Promise.resolve(
          new Response(
            new ReadableStream({
              start(body) {
                body.enqueue(utf8('{'));
                init?.signal?.addEventListener('abort', () => body.error(init.signal?.reason));
              },
            }),
          ),
        );
      const fault = faultOf(fetchJson(url, never()));
      await settle();
      server.pass(10_000);
      expect((await fault).code).to.equal('timeout');
    });

    it('gives each attempt its own ten', async () => {
      given(status(500), 'hang');
      const fault = faultOf(fetchJson(url, never()));
      await settle();
      expect(server.timers).to.deep.equal([400]);
      server.pass(400);
      await settle();
      expect(server.timers).to.deep.equal([10_000]);
      server.pass(10_000);
      expect((await fault).code).to.equal('timeout');
    });
  });

  describe('under a content security policy', () => {
    const violation = (blockedURI: string, disposition: SecurityPolicyViolationEventDisposition) =>
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI,
          disposition,
          documentURI: location.href,
          effectiveDirective: 'connect-src',
          violatedDirective: 'connect-src',
          originalPolicy: "connect-src 'none'",
          statusCode: 200,
        }),
      );
    const cases: [string, () => string, SecurityPolicyViolationEventDisposition, string][] = [
      ['says blocked when the page forbids the address', () => url, 'enforce', 'blocked-by-csp'],
      [
        'says blocked when only the origin is named',
        () => location.origin,
        'enforce',
        'blocked-by-csp',
      ],
      ['is not misled by a policy that only reports', () => url, 'report', 'network-or-cors'],
      ['is not misled by another address', () => `${url}x`, 'enforce', 'network-or-cors'],
    ];
    for (const [what, blocked, disposition, code] of cases) {
      it(what, async () => {
        given(down(), down(), down());
        const fault = faultOf(fetchJson(`${url}#part`, never()));
        await settle();
        violation(blocked(), disposition);
        expect((await patiently(fault)).code).to.equal(code);
        expect(server.asked).to.have.length(code === 'blocked-by-csp' ? 1 : 3);
        if (code === 'blocked-by-csp') {
          expect((await fault).params).to.deep.equal({
            url: `${url}#part`,
            directive: 'connect-src',
          });
        }
      });
    }
  });
});
