import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { FaultCode } from '../../src/fault.js';
import { sharedMessages as es } from '../../src/i18n/es/shared.js';
import { introduction } from './support/document.js';
import { panelData } from './support/pages.js';
import { settled } from './support/test.js';

/** What a server does with a request for data. */
type Behaviour = (response: ServerResponse, url: URL) => void;

const json = await readFile(`.${panelData}`, 'utf8');
const type = { 'content-type': 'application/json' };
const open = { ...type, 'access-control-allow-origin': '*' };
const good: Behaviour = (response) => response.writeHead(200, type).end(json);
const bytes =
  (body: Buffer | string, headers: Readonly<Record<string, string>> = type): Behaviour =>
  (response) =>
    response.writeHead(200, headers).end(body);
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) =>
    response.writeHead(code, headers).end('{"error": "no"}');
const big = Buffer.alloc(20 * 2 ** 20, ' ');

/** A real site: the page, our files, and data that behaves as told. */
class Site {
  readonly #server: Server;
  /** One per request for an address, in turn; the last for all that follow. */
  readonly data = new Map<string, Behaviour[]>();
  /** Paths of the data asked for, in order, with the responses that have not been given up. */
  readonly asked: string[] = [];
  readonly gone: string[] = [];
  page = '';

  constructor() {
    this.#server = createServer(this.#answer);
  }

  get origin(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}`;
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  readonly #answer: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '', this.origin);
    const { pathname } = url;
    const behaviours = this.data.get(pathname);
    if (behaviours) {
      this.asked.push(pathname);
      response.on('close', () => {
        if (!response.writableFinished) this.gone.push(pathname);
      });
      const [behaviour = good] = behaviours;
      if (behaviours.length > 1) behaviours.shift();
      behaviour(response, url);
    } else if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(this.page);
    } else if (/^\/dist\/[\w./-]+\.js$/u.test(pathname) && !pathname.includes('..')) {
      readFile(`.${pathname}`).then(
        (body) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(body),
        () => response.writeHead(404).end(),
      );
    } else response.writeHead(404).end();
  };
}

let site: Site;
/** Another origin. */
let other: Site;
test.beforeEach(async () => {
  [site, other] = await Promise.all([new Site().listen(), new Site().listen()]);
});
test.afterEach(() => Promise.all([site.close(), other.close()]));

const fallback = 'El texto que la página trae.';
const panel = (src: string) => `<panel-summary src="${src}"><p>${fallback}</p></panel-summary>`;

/** A page with these elements; what they say in events and console is noted. */
async function visit(page: Page, body: string, head = ''): Promise<string[]> {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('[vitrina]')) lines.push(message.text());
  });
  site.page = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${head}
    <script>faults = []; addEventListener('vitrina-error', ({ code }) => faults.push(code))</script>
    <script type="module" src="/dist/vitrina.js"></script></head><body>${body}</body></html>`;
  await page.goto(`${site.origin}/`);
  return lines;
}

const faults = (page: Page) => page.evaluate<string[]>('faults');

/** Goes through the pauses between attempts, and the limit of each, on a clock of its own. */
async function patiently(page: Page, done: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(1000);
    await done();
  }).toPass();
}

async function expectPanel(element: Locator): Promise<void> {
  await settled(element);
  await expect(element.getByText(introduction[0])).toBeVisible();
  await expect(element.getByText(fallback)).toHaveCount(1);
  await expect(element.getByText(fallback)).toBeHidden();
}

const troubles: {
  what: string;
  /** As many times as the server does so before it is well. */
  answers: Behaviour[];
  code: FaultCode;
  says: string;
  told: RegExp;
  requests: number;
  cross?: boolean;
}[] = [
  {
    what: 'drops the connection in the middle, again and again',
    answers: Array.from({ length: 3 }, () => (response: ServerResponse) => {
      response.writeHead(200, { ...type, 'content-length': String(json.length) });
      response.write(json.slice(0, 2000), () => response.destroy());
    }),
    code: 'network-or-cors',
    says: 'No se pudieron cargar los datos.',
    told: /abrir esa dirección en otra pestaña/u,
    requests: 3,
  },
  {
    what: 'sends headers and half a body, and then nothing',
    answers: [(response) => response.writeHead(200, type).write(json.slice(0, 2000))],
    code: 'timeout',
    says: 'El sitio tarda demasiado en responder.',
    told: /10 segundos.*medir cuánto tarda/su,
    requests: 1,
  },
  {
    what: 'asks for a long rest',
    answers: [status(429, { 'retry-after': '120' })],
    code: 'http',
    says: 'El sitio no entregó los datos.',
    told: /HTTP 429.*probar más tarde/su,
    requests: 1,
  },
  {
    // Of the body no more than a beginning comes: the announcement has to do.
    what: 'announces 20 MB',
    answers: [
      (response) =>
        response
          .writeHead(200, { ...type, 'content-length': String(big.length) })
          .write(json.slice(0, 2000)),
    ],
    code: 'too-large',
    says: 'El archivo de datos es demasiado grande',
    told: /16 MB.*dividir los datos/su,
    requests: 1,
  },
  {
    what: 'sends 20 MB without saying so',
    answers: [(response) => response.writeHead(200, type).write(big, () => response.end())],
    code: 'too-large',
    says: 'El archivo de datos es demasiado grande',
    told: /16 MB.*dividir los datos/su,
    requests: 1,
  },
  {
    what: 'is of another origin and has no CORS header',
    answers: Array.from({ length: 3 }, () => good),
    code: 'network-or-cors',
    says: 'No se pudieron cargar los datos.',
    told: /Access-Control-Allow-Origin/u,
    requests: 3,
    cross: true,
  },
  {
    what: 'sends a page with a slip in the JSON',
    answers: [bytes(json.replace('"panels": [', '"panels": [,'))],
    code: 'not-json',
    says: 'No se puede leer el archivo de datos.',
    told: /línea \d+, columna \d+.*→,/su,
    requests: 1,
  },
];

for (const { what, answers, code, says, told, requests, cross } of troubles) {
  test(`a server that ${what}: the fallback stays, the reason is told, a retry helps`, async ({
    page,
  }) => {
    await page.clock.install();
    const from = cross ? other : site;
    const after = cross ? bytes(json, open) : good;
    from.data.set('/datos.json', [...answers, after]);
    const lines = await visit(page, panel(cross ? `${other.origin}/datos.json` : '/datos.json'));
    const element = page.locator('panel-summary');
    await patiently(page, () =>
      expect(element.getByRole('status')).toContainText(says, { timeout: 100 }),
    );
    await expect(element.getByText(fallback)).toBeVisible();
    expect(await faults(page)).toEqual([code]);
    expect(from.asked).toHaveLength(requests);
    await expect.poll(() => lines.join('\n')).toMatch(told);
    await page.clock.resume();

    const retry = element.getByRole('button', { name: es.retry });
    if (code === 'too-large') await expect(retry).toHaveCount(0);
    else await retry.click();
    if (code === 'too-large')
      await element.evaluate((one: HTMLElement & { reload(): void }) => one.reload());
    await expectPanel(element);
  });
}

test('whatever a server calls it and however it is written, JSON is read', async ({ page }) => {
  const label = (value: string) => ({ 'content-type': value });
  const utf16 = Buffer.from(`\ufeff${json}`, 'utf16le');
  // What Windows calls Latin-1, with quotation marks and dashes where Latin-1 has nothing.
  const signs = new Map(
    Array.from('…‘’“”–—', (sign, at) => [sign, '\x85\x91\x92\x93\x94\x96\x97'[at]]),
  );
  const windows = json.replace(/[\u0100-\uffff]/gu, (sign) => signs.get(sign) ?? '?');
  const latin1 = Buffer.from(windows, 'latin1');
  const ways: readonly [path: string, ...answers: Behaviour[]][] = [
    ['/panel.txt', bytes(json, label('text/plain'))],
    ['/octetos', bytes(json, label('application/octet-stream'))],
    ['/pagina', bytes(json, label('text/html'))],
    ['/sin-tipo', bytes(json, {})],
    ['/otro-juego', bytes(json, label('application/json; charset=iso-8859-1'))],
    ['/marca', bytes(`\ufeff${json}`)],
    ['/utf-16', bytes(utf16)],
    ['/utf-16-be', bytes(Buffer.from(utf16).swap16())],
    ['/latin-1', bytes(latin1, label('text/plain; charset=iso-8859-1'))],
    ['/503', status(503), good],
    ['/429', status(429, { 'retry-after': '1' }), good],
    ['/corte', (response) => response.destroy(), good],
    ['/salta', (response) => response.writeHead(302, { location: '/salta-aqui' }).end()],
    ['/salta-aqui', good],
    [
      '/salta-afuera',
      (response) => response.writeHead(302, { location: `${other.origin}/a` }).end(),
    ],
  ];
  for (const [path, ...answers] of ways) site.data.set(path, answers);
  other.data.set('/a', [bytes(json, open)]);
  await visit(page, ways.map(([path]) => panel(path)).join(''));
  for (const [path] of ways) {
    await test.step(path, () => expectPanel(page.locator(`[src="${path}"]`)));
  }
  expect(await faults(page)).toEqual([]);
});

test('a redirect to a server that does not share says what is missing', async ({ page }) => {
  await page.clock.install();
  site.data.set('/salta', [
    (response) => response.writeHead(302, { location: `${other.origin}/a` }).end(),
  ]);
  other.data.set('/a', [good]);
  const lines = await visit(page, panel('/salta'));
  await patiently(page, async () => expect(await faults(page)).toEqual(['network-or-cors']));
  await expect.poll(() => lines.join('\n')).toMatch(/redirecciones hacia otro servidor/u);
});

test('of five sources in a row the last is shown, whatever the order of the answers', async ({
  page,
}) => {
  const names = ['/1', '/2', '/3', '/4', '/5'];
  const held = new Map<string, () => void>();
  for (const name of names) {
    const file = JSON.parse(json) as { panels: { title: string }[] };
    for (const one of file.panels) one.title = `Panel de ${name}`;
    const body = JSON.stringify(file);
    site.data.set(name, [
      (response) => held.set(name, () => response.writeHead(200, type).end(body)),
    ]);
  }
  await visit(page, panel('/1'));
  const element = page.locator('panel-summary');
  await expect.poll(() => site.asked).toEqual(['/1']);
  for (const [index, name] of names.slice(1).entries()) {
    await element.evaluate((one, src) => one.setAttribute('src', src), name);
    await expect.poll(() => site.asked).toHaveLength(index + 2);
  }
  // Nobody waits for the first four.
  await expect.poll(() => site.gone).toEqual(names.slice(0, 4));
  for (const name of ['/5', '/3', '/1', '/4', '/2']) held.get(name)?.();
  await expect(element.getByRole('heading', { name: 'Panel de /5' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('an element taken out ends its request, unless another waits for the same', async ({
  page,
}) => {
  let answer = (): void => undefined;
  const hold: Behaviour = (response) => {
    answer = () => response.writeHead(200, type).end(json);
  };
  site.data.set('/solo', [hold]);
  site.data.set('/dos', [hold]);
  await visit(page, panel('/solo'));
  await expect.poll(() => site.asked).toEqual(['/solo']);
  await page.locator('panel-summary').evaluate((one) => one.remove());
  await expect.poll(() => site.gone).toEqual(['/solo']);

  await page.evaluate(
    (two) => document.body.insertAdjacentHTML('beforeend', two),
    panel('/dos').repeat(2),
  );
  await expect.poll(() => site.asked).toEqual(['/solo', '/dos']);
  await page
    .locator('panel-summary')
    .first()
    .evaluate((one) => one.remove());
  answer();
  await expectPanel(page.locator('panel-summary'));
  expect(site.gone).toEqual(['/solo']);
  expect(await faults(page)).toEqual([]);
});

test('ten elements and a preload make one request', async ({ page }) => {
  site.data.set('/datos.json', [good]);
  const preload = '<link rel="preload" as="fetch" crossorigin href="/datos.json">';
  await visit(page, panel('/datos.json').repeat(10), preload);
  for (const element of await page.locator('panel-summary').all()) await expectPanel(element);
  expect(site.asked).toEqual(['/datos.json']);
});

test('without a connection the text stays, and a retry helps once it is back', async ({
  page,
  context,
}) => {
  await page.clock.install();
  site.data.set('/datos.json', [good]);
  await visit(page, '');
  // The words of failures as well would not come: they have been here before.
  await page.evaluate((one) => document.body.insertAdjacentHTML('beforeend', one), panel('/no'));
  const element = page.locator('panel-summary');
  await expect(element.getByRole('status')).toContainText('El sitio no entregó los datos.');
  await context.setOffline(true);
  await element.evaluate((one) => one.setAttribute('src', '/datos.json'));
  await patiently(page, () =>
    expect(element.getByRole('status')).toContainText('No se pudieron cargar los datos.', {
      timeout: 100,
    }),
  );
  await expect(element.getByText(fallback)).toBeVisible();
  await context.setOffline(false);
  await page.clock.resume();
  await element.getByRole('button', { name: es.retry }).click();
  await expectPanel(element);
});

const mistyped: readonly [src: string, told: RegExp][] = [
  ['C:\\datos\\panel.json', /dirección del disco/u],
  ['file:///C:/datos/panel.json', /dirección del disco/u],
  ['\\\\servidor\\datos\\panel.json', /dirección del disco/u],
  ['“/datos/panel.json”', /comillas tipográficas: .*“\/datos\/panel\.json”/u],
];
test('an address that leads nowhere is told for what it is, at once', async ({ page }) => {
  for (const [src, told] of mistyped) {
    await test.step(src, async () => {
      const lines = await visit(page, panel(src));
      const element = page.locator('panel-summary');
      await expect(element.getByRole('status')).toContainText('está mal escrita la dirección');
      await expect.poll(() => lines.join('\n')).toMatch(told);
      expect(lines.join('\n')).not.toMatch(/Access-Control|CORS/u);
      expect(await faults(page)).toEqual(['missing-source']);
      await expect(element.getByText(fallback)).toBeVisible();
    });
  }
});
