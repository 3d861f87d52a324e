import type { Page } from '@playwright/test';
import { messages as english } from '../../src/i18n/en.js';
import { sharedMessages as es } from '../../src/i18n/es/shared.js';
import { messages as portuguese } from '../../src/i18n/pt-BR.js';
import { content, experiences, introduction, speakers } from './support/document.js';
import {
  bringAxe,
  expect,
  expectAccessible,
  expectInOrder,
  painted,
  settled,
  test,
  wordsOf,
} from './support/test.js';

async function openPanel(page: Page, path = 'panel.html') {
  await page.goto(path);
  const panel = page.locator('panel-summary');
  await settled(panel);
  await expect(panel.locator('article:visible').first()).toBeVisible();
  return panel;
}

const quoted = (text: string) => JSON.stringify(text);

/** The accessibility tree of the panel: parts may stand between these, none may be missing. */
const expected = `
- article:
  - paragraph: Encuentro sobre Buenas Prácticas de Gestión Municipal
  - paragraph: Villa General Belgrano, Provincia de Córdoba, Argentina · Del 5 al 7 de abril de 2011
  - heading /^Panel 02:? Asociativismo y alianzas estratégicas$/ [level=2]
  - term: Modera
  - definition: Karina Vargas Terrones (Perú)
  - term: Presentan
${speakers.map(([name, country]) => `  - definition: ${name} (${country})`).join('\n')}
  - heading "Introducción" [level=3]
${introduction.map((text) => `  - paragraph: ${quoted(text)}`).join('\n')}
  - heading "Experiencias" [level=3]
  - list:
${experiences.map(entry).join('\n')}
  - paragraph:
    - text: "Documento de origen:"
    - link
    - text: /Texto transcrito del documento original, sin correcciones\\./
`;

function entry({ title, speakers: by, text }: (typeof experiences)[number]): string {
  const names = by.map(([name, country]) => `${name} (${country})`).join(' y ');
  return `
    - listitem:
      - article:
        - 'heading ${quoted(title)} [level=4]'
        - paragraph: ${by.length > 1 ? 'Presentan' : 'Presenta'} ${names}
${text.map((paragraph) => `        - paragraph: ${quoted(paragraph)}`).join('\n')}`;
}

for (const path of ['panel.html', 'sin-relleno.html']) {
  test(`the whole document is there to be read, in its order, on ${path}`, async ({ page }) => {
    const panel = await openPanel(page, path);
    await expect(page.locator('panel-summary > article')).toBeHidden();
    expectInOrder(await wordsOf(panel), content);
    await expect(panel).toMatchAriaSnapshot(expected);
  });
}

test('the page keeps nothing about its reader', async ({ page, context }) => {
  await openPanel(page);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

test('the script runs once, also when a second tag brings it under another address', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/panel.html', async (route) => {
    const response = await route.fetch();
    const second = '<script type="module" src="/dist/vitrina.js"></script></head>';
    await route.fulfill({ response, body: (await response.text()).replace('</head>', second) });
  });
  await openPanel(page);
  await expect(page.locator('script[src*="vitrina.js"]')).toHaveCount(2);
  expect(asked.filter((path) => path.endsWith('/vitrina.js'))).toHaveLength(2);
  expect(asked.filter((path) => path.endsWith('/core.js'))).toHaveLength(1);
  const templates = await page.evaluate(() => {
    const { litHtmlVersions } = globalThis as unknown as Record<string, string[] | undefined>;
    return litHtmlVersions;
  });
  expect(templates).toHaveLength(1);
});

test('the dataset is asked for once, by the preload', async ({ page }) => {
  const asked: string[] = [];
  const warnings: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (/preload/i.test(message.text())) warnings.push(message.text());
  });
  await openPanel(page);
  expect(asked.filter((path) => path.endsWith('.dataset.json'))).toHaveLength(1);
  expect(warnings).toEqual([]);
});

/** What the interface says on this page, from top to bottom, in each language. */
const labels = Object.fromEntries(
  (
    [
      ['es', es, 'Del 5 al 7 de abril de 2011', '(Perú)'],
      ['en', english.shared, '5 to 7 April 2011', '(Peru)'],
      ['pt-BR', portuguese.shared, 'De 5 a 7 de abril de 2011', '(Peru)'],
    ] as const
  ).map(([lang, words, dates, country]) => [
    lang,
    [
      dates,
      words.moderates.one,
      country,
      words.presents.other,
      words.introduction,
      words.experiences,
      words.process,
      words.terms.sector.university,
      words.terms.form.concession,
      words.source,
      words.verbatim,
    ],
  ]),
);

test('the labels follow the language of the page, the content keeps its own', async ({ page }) => {
  const panel = await openPanel(page);
  // The place line ends in the country's name, which is the interface's word.
  const before = content.map((part) => part.replace(/, Argentina$/, ''));
  expectInOrder(await wordsOf(panel), before);
  for (const [lang, introduced] of [
    ['en', 'Introduction'],
    ['pt-BR', 'Introdução'],
    ['es', 'Introducción'],
  ] as const) {
    await page.evaluate((to) => (document.documentElement.lang = to), lang);
    await expect(panel.getByRole('heading', { name: introduced })).toBeVisible();
    const words = await wordsOf(panel);
    const own = labels[lang] ?? [];
    expectInOrder(words, own);
    for (const foreign of Object.values(labels).flat()) {
      if ([...own, ...before].some((word) => word.includes(foreign))) continue;
      expect(
        words
          .split(/[\s":]+/)
          .join(' ')
          .includes(` ${foreign} `),
        `${foreign} in ${lang}`,
      ).toBe(false);
    }
    expectInOrder(words, before);
    const title = panel.getByText('Asociativismo y alianzas estratégicas').last();
    expect(
      await title.evaluate((node) => node.closest('[lang]')?.getAttribute('lang')),
      'the content says its language',
    ).toBe('es');
  }
});

const elements =
  'panel-summary, experience-card, experience-list, experience-compare, actor-directory, panel-citation';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of [
      'index.html',
      'panel.html',
      'sin-relleno.html',
      'experiencias.html',
      'banco.html',
    ]) {
      test(`${path} has nothing for axe to find`, async ({ page }) => {
        await bringAxe(page);
        await page.goto(path);
        for (const element of await page.locator(elements).all()) {
          await settled(element);
        }
        await painted(page);
        await expectAccessible(page);
      });
    }
  });
}

test('cards take their experience from the dataset around them, in one request', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('experiencias.html');
  const cards = page.locator('experience-card');
  await expect(cards).toHaveCount(4);
  for (const card of await cards.all()) await settled(card);
  const [sanMartin, callao, wine, , corrientes] = experiences;
  for (const [index, { title }] of [callao, sanMartin, corrientes, wine].entries()) {
    await expect(cards.nth(index).getByRole('heading', { name: title })).toBeVisible();
  }
  await expect(cards.first()).toContainText(callao.text[0]);
  expect(asked.filter((path) => path.endsWith('.dataset.json'))).toHaveLength(1);
});

for (const width of [280, 320, 768, 1280]) {
  test(`nothing sticks out of a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPanel(page);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}
