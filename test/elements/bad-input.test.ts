import { expect } from '@open-wc/testing';
import '../../src/elements/experience-card/define.js';
import '../../src/elements/panel-summary/define.js';
import type { FaultCode, Params } from '../../src/fault.js';
import { loadDiagnosis } from '../../src/i18n/diagnosis.js';
import { type Answer, serve, settle } from '../support/server.js';
import { outline } from '../support/accessibility.js';
import { emptyFile, panelFile } from '../support/datasets.js';
import { mount, mounted, next, retryButton, showsFallback, statusText } from '../support/mount.js';
import { expectNothingUncaught, watchConsole } from '../support/watch.js';

const fallback = '<p>Lo que la página ya dice.</p>';
const json = (value: unknown) => new Response(JSON.stringify(value));
const page = '<!doctype html><title>No encontrado</title>';
const twoPanels = {
  ...panelFile,
  panels: [...(panelFile.panels ?? []), { id: 'panel-03', title: 'Otro' }],
};
/** How long an answer may take, in milliseconds. */
const LIMIT = 10_000;
let count = 0;

interface BadInput {
  readonly what: string;
  /** One per request; a server that fails is asked three times. */
  readonly answers?: () => Answer[];
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly code: FaultCode;
  /** What tells it from others of its code. */
  readonly params?: Params;
  /** Whether asking again may bring another answer. */
  readonly retry: boolean;
  /** What the webmaster reads in the console. */
  readonly told: RegExp;
}

const cases: readonly BadInput[] = [
  {
    what: 'a file that is not there',
    answers: () => [new Response(page, { status: 404 })],
    code: 'http',
    retry: true,
    told: /HTTP 404.*Qué cambiar: .*src/su,
  },
  {
    what: 'a server that fails',
    answers: () => Array.from({ length: 3 }, () => new Response('', { status: 500 })),
    code: 'http',
    retry: true,
    told: /HTTP 500.*Qué cambiar: /su,
  },
  {
    what: 'no connection, or no permission to read',
    answers: () => Array.from({ length: 3 }, () => new TypeError('Failed to fetch')),
    code: 'network-or-cors',
    retry: true,
    told: /Qué cambiar: /u,
  },
  {
    what: 'a server that never answers',
    answers: () => ['hang'],
    code: 'timeout',
    retry: true,
    told: /10 segundos.*Qué cambiar: /su,
  },
  {
    what: 'something that is not JSON',
    answers: () => [new Response('{"id": "a",}')],
    code: 'not-json',
    retry: true,
    told: /línea 1, columna 12.*\{"id": "a",→\}.*Qué cambiar: /su,
  },
  {
    what: 'a page instead of JSON',
    answers: () => [new Response(page, { headers: { 'content-type': 'text/html' } })],
    code: 'not-json',
    retry: true,
    told: /HTML.*Qué cambiar: /su,
  },
  {
    what: 'a list instead of an object',
    answers: () => [json([panelFile])],
    code: 'wrong-schema',
    retry: false,
    told: /Qué cambiar: .*formatVersion/su,
  },
  {
    what: 'a newer major version',
    answers: () => [json({ ...panelFile, formatVersion: '2.0' })],
    code: 'unsupported-version',
    retry: false,
    told: /2\.0.*Qué cambiar: /su,
  },
  {
    what: 'an unknown panel',
    answers: () => [json(panelFile)],
    attributes: { panel: 'panel-99' },
    code: 'id-not-found',
    params: { kind: 'panel', id: 'panel-99', ids: ['panel-02'] },
    retry: false,
    told: /panel="panel-99".*panel-02/su,
  },
  {
    what: 'several panels, and none named',
    answers: () => [json(twoPanels)],
    code: 'id-not-found',
    params: { kind: 'panel', id: '', ids: ['panel-02', 'panel-03'] },
    retry: false,
    told: /panel="…".*panel-02, panel-03/su,
  },
  {
    what: 'a named panel of an empty dataset',
    answers: () => [json(emptyFile)],
    attributes: { panel: 'panel-02' },
    code: 'id-not-found',
    params: { kind: 'panel', id: 'panel-02', ids: [] },
    retry: false,
    told: /panel="panel-02".*Qué cambiar: /su,
  },
  {
    what: 'no source at all',
    code: 'missing-source',
    retry: false,
    told: /src.*Qué cambiar: .*<panel-summary src=/su,
  },
  {
    what: 'an address that is none',
    attributes: { src: 'http://[' },
    code: 'missing-source',
    params: { src: 'http://[' },
    retry: false,
    told: /http:\/\/\[.*Qué cambiar: /su,
  },
  {
    what: 'text where an object should be',
    data: JSON.stringify(panelFile),
    code: 'wrong-schema',
    retry: false,
    told: /Qué cambiar: /u,
  },
  {
    what: 'nesting without end',
    data: (() => {
      const root: Record<string, unknown> = { ...emptyFile };
      root['description'] = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], 'x');
      return root;
    })(),
    code: 'too-large',
    retry: false,
    told: /Qué cambiar: /u,
  },
  {
    what: 'data that throws when it is read',
    data: Object.defineProperty({ ...emptyFile }, 'panels', {
      enumerable: true,
      get() {
        throw new RangeError('hostile');
      },
    }),
    code: 'internal',
    retry: true,
    told: /hostile.*Qué cambiar: /su,
  },
];

describe('Given', () => {
  const said = watchConsole();
  expectNothingUncaught();
  let server: ReturnType<typeof serve> | undefined;
  afterEach(() => {
    server?.restore();
    server = undefined;
  });

  /** An element that meets the bad input, once it has said so. */
  async function meet(bad: BadInput, lang = 'es') {
    const { answers, data, attributes } = bad;
    server = answers && serve(...answers());
    const src: Readonly<Record<string, string>> = answers ? { src: `/bad-${++count}.json` } : {};
    const element = mount('panel-summary', {
      data,
      attributes: { ...src, ...attributes },
      fallback,
      lang,
    });
    const heard: Event[] = [];
    const failed = next(element, 'vitrina-error');
    void failed.then((event) => heard.push(event));
    // Pauses and limits pass as they come up.
    for (let turn = 0; server && turn < 20 && !heard.length; turn++) {
      await settle();
      for (const delay of server.timers) {
        if (delay < LIMIT || bad.code === 'timeout') server.pass(delay);
      }
    }
    const event = await failed;
    await element.updateComplete;
    return { element, event };
  }

  for (const bad of cases) {
    describe(bad.what, () => {
      it(`says so with the code ${bad.code} and keeps the fallback`, async () => {
        const { element, event } = await meet(bad);
        expect(event.code).to.equal(bad.code);
        expect(showsFallback(element)).to.equal(true);
        expect(outline(element)).to.include('paragraph: Lo que la página ya dice.');
        expect(element.matches(':state(failed)')).to.equal(true);
        if (bad.answers) expect(event.src).to.equal(new URL(element.src, location.href).href);
      });

      for (const lang of ['es', 'en', 'pt-BR'] as const) {
        it(`says it to visitors in ${lang}`, async () => {
          const { element, event } = await meet(bad, lang);
          const sentence = (await loadDiagnosis(lang)).visitor({ params: {}, ...bad });
          expect(statusText(element)).to.equal(sentence);
          expect(event.message).to.equal(sentence);
          expect(sentence).to.match(/^\p{Lu}.*\.$/u);
        });
      }

      it(bad.retry ? 'offers a retry' : 'offers no retry, which could not help', async () => {
        const { element } = await meet(bad);
        expect(retryButton(element) !== undefined).to.equal(bad.retry);
      });

      it('tells the webmaster what to change', async () => {
        await meet(bad);
        const line = await said.said(/^error \[vitrina\]/u);
        expect(line).to.include(`<panel-summary> ${bad.code}:`);
        expect(line).to.match(bad.told);
      });
    });
  }

  it('each failure, speaks the words of its language', async () => {
    const [missing = expect.fail()] = cases.filter(({ code }) => code === 'missing-source');
    const words = [];
    for (const lang of ['es', 'en', 'pt-BR'])
      words.push(statusText((await meet(missing, lang)).element));
    expect(words).to.deep.equal([
      'En esta página falta indicar de dónde salen los datos. Conviene avisar a quien administra el sitio.',
      'This page does not say where its data comes from. Please tell those who run the site.',
      'Falta indicar nesta página de onde vêm os dados. Convém avisar a equipe responsável pelo site.',
    ]);
  });

  it('no source at all, names the tag that misses it', async () => {
    await mounted('experience-card');
    expect(await said.said(/missing-source/u)).to.include('<experience-card src=');
  });

  it('an empty dataset, is ready and says that there is nothing yet', async () => {
    const element = mount('panel-summary', { data: emptyFile, fallback });
    await next(element, 'vitrina-load');
    await element.updateComplete;
    expect(outline(element)).to.deep.equal(['paragraph: Todavía no hay experiencias publicadas.']);
    expect(said.lines).to.deep.equal([]);
  });

  it('a wrong item among good ones, shows the good ones and says which was left out', async () => {
    const experiences = [{ id: 'mala', title: 7 }, ...(panelFile.experiences ?? [])];
    const element = mount('panel-summary', { data: { ...panelFile, experiences }, fallback });
    const { issues } = await next(element, 'vitrina-load');
    await element.updateComplete;
    expect(issues.map(({ path }) => path)).to.include('experiences/0/title');
    expect(outline(element)).to.include('heading 4: La feria del vino');
    expect(outline(element)).to.include('heading 4: La escuela de líderes');
    expect(showsFallback(element)).to.equal(false);
    expect(await said.said(/^warn \[vitrina\]/u)).to.include('experiences/0/title');
  });

  it('an unknown sector, shows the item among the others', async () => {
    const organizations = [{ id: 'comuna', name: 'La comuna', sector: 'cooperativa' }];
    const element = mount('panel-summary', { data: { ...panelFile, organizations } });
    const { issues } = await next(element, 'vitrina-load');
    await element.updateComplete;
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([
      ['unknown-term', 'organizations/0/sector'],
    ]);
    const lines = outline(element);
    const term = lines.indexOf('term: Otros participantes');
    expect(lines[term + 1]).to.equal('definition: La comuna, Presta la plaza');
    expect(await said.said(/^warn/u)).to.include('cooperativa');
  });

  describe('a view that throws', () => {
    const { replaceAll } = String.prototype;
    afterEach(() => {
      String.prototype.replaceAll = replaceAll;
    });
    const breakViews = () => {
      String.prototype.replaceAll = () => {
        throw new Error('a broken view');
      };
    };
    const attributes = { 'link-template': '/{id}' };

    it('is drawn as a failure with a retry, which helps once it no longer does', async () => {
      breakViews();
      const element = mount('panel-summary', { data: panelFile, attributes, fallback });
      const event = await next(element, 'vitrina-error');
      await element.updateComplete;
      expect(event.code).to.equal('internal');
      expect(showsFallback(element)).to.equal(true);
      expect(statusText(element)).to.equal(
        'Algo falló al mostrar la información. Conviene reintentar.',
      );
      expect(await said.said(/internal/u)).to.include('a broken view');
      String.prototype.replaceAll = replaceAll;
      (retryButton(element) ?? expect.fail('no retry')).click();
      await next(element, 'vitrina-load');
      expect(outline(element)).to.include('heading 4: La feria del vino');
    });

    it('takes what was shown back to the fallback when it comes later', async () => {
      const element = await mounted('panel-summary', { data: panelFile, attributes, fallback });
      breakViews();
      const heard = next(element, 'vitrina-error');
      element.layout = 'compact';
      expect((await heard).code).to.equal('internal');
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(true);
    });

    it('is not one where only a name is missing from the browser', async () => {
      const { prototype } = Intl.DisplayNames;
      const { of: named } = prototype;
      prototype.of = () => {
        throw new RangeError('no names here');
      };
      try {
        const element = await mounted('panel-summary', { data: panelFile });
        expect(outline(element)).to.include('definition: Ana Ríos (AR)');
      } finally {
        prototype.of = named;
      }
    });
  });

  it('a retry that is pressed twice, asks once', async () => {
    server = serve(new Response('nada'), json(panelFile), json(panelFile));
    const element = mount('panel-summary', {
      attributes: { src: `/bad-${++count}.json` },
      fallback,
    });
    await next(element, 'vitrina-error');
    await element.updateComplete;
    const button = retryButton(element) ?? expect.fail('no retry');
    button.click();
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(statusText(element)).to.equal('Cargando…');
    await next(element, 'vitrina-load');
    expect(server.asked).to.have.length(2);
  });
});
