import type { Page } from '@playwright/test';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { expect, painted, settled, test } from './support/test.js';

const script = '<script type="module" src="/dist/vitrina.js"></script>';
const own = '<p>Lo que la página ya dice. <a href="#uno">Uno</a> <a href="#dos">Dos</a></p>';

const html = (body: string, lang = 'es') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Página</title>${script}</head><body>${body}</body></html>`;

interface Opened {
  readonly lang?: string;
  /** What is inserted later; a strict policy lets no markup in but what the page came with. */
  readonly later?: readonly string[];
}

/** Opens a page with this in it, and keeps what it says in the console. */
async function open(
  page: Page,
  body: string,
  { lang, later = [] }: Opened = {},
): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('[vitrina]')) said.push(`${message.type()} ${message.text()}`);
  });
  const templates = later.map((markup) => `<template>${markup}</template>`).join('');
  const file = { body: html(templates + body, lang), policy: strictPolicy };
  await serve(page, '/sitio/', { 'pagina.html': file });
  await page.goto('/sitio/pagina.html');
  return said;
}

async function insert(page: Page, index = 0): Promise<void> {
  await page.evaluate((at) => {
    const template = document.querySelectorAll('template')[at];
    if (template) document.body.append(template.content.cloneNode(true));
  }, index);
}

const panel = `<div data-vitrina="panel-summary" data-src="${panelData}">${own}</div>`;
const card = `<div data-vitrina="experience-card" data-src="${panelData}" data-experience="inversion-privada-callao" data-heading-level="4">${own}</div>`;

test('a placeholder shows its element, whole, where it stands and as what it was', async ({
  page,
}) => {
  const said = await open(
    page,
    `<h1>Título</h1><div id="aqui" class="ancho" data-vitrina="panel-summary" data-src="${panelData}" data-heading-level="3" data-show-experiences="none">${own}</div>`,
  );
  const element = page.locator('#aqui > panel-summary');
  await settled(element);
  await expect(page.locator('#aqui')).toHaveClass('ancho');
  await expect(element).toHaveJSProperty('headingLevel', 3);
  await expect(element).toHaveAttribute('show-experiences', 'none');
  await expect(element.getByRole('heading', { level: 3 })).toBeVisible();
  await expect(element.locator('> p > a')).toHaveCount(2);
  await expect(element.getByText('Lo que la página ya dice')).toBeHidden();
  expect(said).toEqual([]);
});

test.describe('A placeholder is filled', () => {
  test('when it is inserted later, and when a div becomes one', async ({ page }) => {
    // What fills them is there by then: it has to see by itself what comes.
    await open(page, `${card}<div id="luego">${own}</div>`, {
      later: [`<section>${card}</section>`],
    });
    await settled(page.locator('experience-card'));
    await insert(page);
    await settled(page.locator('section experience-card'));
    await expect(page.getByRole('heading', { level: 4 })).toHaveCount(2);
    await page.locator('#luego').evaluate((place, src) => {
      place.setAttribute('data-src', src);
      place.setAttribute('data-vitrina', 'panel-summary');
    }, panelData);
    await settled(page.locator('#luego > panel-summary'));
  });

  test('once, however often the page changes, and so is its copy', async ({ page }) => {
    await open(page, panel);
    await settled(page.locator('panel-summary'));
    await page.evaluate(() => {
      const place = document.querySelector('div');
      place?.setAttribute('data-vitrina', 'panel-summary');
      if (place) place.after(place.cloneNode(true));
    });
    await settled(page.locator('panel-summary').nth(1));
    await expect(page.locator('div > panel-summary')).toHaveCount(2);
    await expect(page.locator('panel-summary panel-summary')).toHaveCount(0);
  });

  test('with the dataset of a placeholder around it, which is none of its own to wait for', async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/chunks/vitrina-data-*.js', async (route) => {
      await held;
      await route.continue();
    });
    const said = await open(
      page,
      `<div data-vitrina="vitrina-data" data-src="${panelData}"><h2>Dos</h2>
       <div data-vitrina="experience-card" data-experience="inversion-privada-callao"></div>
       <div data-vitrina="panel-summary" data-layout="compact"></div></div>
       <div data-vitrina="experience-card" data-src="${panelData}" data-experience="inversion-privada-callao"></div>`,
    );
    // The one outside had nothing to wait for; those inside wait for what is around them.
    const outside = page.locator('body > div > experience-card');
    await settled(outside);
    await expect(page.locator('panel-summary, experience-card')).toHaveCount(1);
    release();
    await settled(page.locator('vitrina-data panel-summary'));
    await settled(page.locator('vitrina-data experience-card'));
    await expect(page.locator('panel-summary, experience-card')).toHaveCount(3);
    expect(said).toEqual([]);
  });
});

const kinds: [what: string, markup: string, expected: Record<string, string>][] = [
  [
    'an empty attribute',
    '<div data-vitrina="panel-summary" data-src="@" data-layout=""',
    { layout: '' },
  ],
  [
    'addresses escaped twice',
    '<div data-vitrina="panel-summary" data-src="@?a=1&amp;amp;b=2&amp;#038;c=3"',
    { src: '@?a=1&b=2&c=3' },
  ],
  [
    'blanks of every kind, and capitals',
    '<DIV DATA-VITRINA=" Panel-Summary&nbsp;" DATA-SRC="\n @&nbsp; "',
    { src: '@' },
  ],
  [
    'hyphens lost, and long ones',
    '<div data-vitrina="panel–summary" data-src="@" data-headinglevel="5"',
    { 'heading-level': '5' },
  ],
  [
    'names that only an element of ours has',
    '<div data-vitrina="vitrina-panel-summary" data-src="@" data-onclick="x" data-style="y" data-id="7"',
    { src: '@' },
  ],
  [
    'a language',
    '<div data-vitrina="panel-summary" data-src="@" data-lang="pt-BR"',
    { lang: 'pt-BR' },
  ],
];

test('what CMSs do to attributes is undone', async ({ page }) => {
  const later = kinds.map(([, markup]) => `${markup}>${own}</div>`.replace('@', panelData));
  await open(page, '', { later });
  for (const [index, [what, , expected]] of kinds.entries()) {
    await test.step(what, async () => {
      await page.evaluate(() => document.querySelector('panel-summary')?.parentElement?.remove());
      await insert(page, index);
      const element = page.locator('panel-summary');
      await settled(element);
      await expect(element.getByRole('heading').first()).toBeVisible();
      for (const [name, value] of Object.entries(expected)) {
        await expect(element).toHaveAttribute(name, value.replace('@', panelData));
      }
      for (const name of ['onclick', 'style', 'id']) {
        await expect(element).not.toHaveAttribute(name);
      }
    });
  }
});

test('quotes that an editor made curly are taken away, and told once in the language of the page', async ({
  page,
}) => {
  const said = await open(
    page,
    `<div data-vitrina=“panel-summary” data-src=“${panelData}”>${own}</div>`,
    { lang: 'pt' },
  );
  const element = page.locator('panel-summary');
  await settled(element);
  await expect(element).toHaveAttribute('src', panelData);
  await expect.poll(() => said).toHaveLength(1);
  expect(said[0]).toContain(`warning [vitrina] data-src chegou com aspas tipográficas`);
});

test('a name that is none of ours is told once with those there are, and its text stays', async ({
  page,
}) => {
  const said = await open(
    page,
    `<div data-vitrina="panel-sumary" data-src="x">${own}</div>${card}`,
    { later: ['<p>Algo más</p>', panel] },
  );
  await settled(page.locator('experience-card'));
  await insert(page, 0);
  await insert(page, 1);
  await settled(page.locator('panel-summary'));
  await expect(page.locator('[data-vitrina="panel-sumary"] > p')).toBeVisible();
  await expect.poll(() => said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^warning \[vitrina\] data-vitrina="panel-sumary" no nombra.*panel-summary.*vitrina-data/,
  );
});

test('what WordPress adds around and between lines is no text of the page', async ({ page }) => {
  const json = JSON.stringify({
    formatVersion: '1.0',
    id: 'uno',
    title: 'Uno',
    language: 'es',
    panels: [{ id: 'p', title: 'Del párrafo' }],
  });
  await open(
    page,
    `<p><div data-vitrina="panel-summary" data-src="/nada.json"><br />\n<p>&nbsp;</p>\n</div></p>
     <div data-vitrina="panel-summary"><br /><p><script type="application/json">${json}</script></p></div>`,
  );
  await expect(page.getByRole('heading', { name: 'Del párrafo' })).toBeVisible();
  await expect(page.locator('panel-summary').first()).toHaveJSProperty('childElementCount', 0);
  await expect(page.locator('panel-summary').first().getByRole('status')).toContainText('no ');
});

test.describe('Whoever reads what a placeholder holds is not disturbed', () => {
  test('with the focus in it, also when it goes on in it', async ({ page }) => {
    await open(page, `<div id="luego" data-src="${panelData}">${own}</div><button>Fuera</button>`, {
      later: [card],
    });
    await insert(page);
    await settled(page.locator('experience-card'));
    await page.getByRole('link', { name: 'Uno' }).first().focus();
    await page
      .locator('#luego')
      .evaluate((one) => one.setAttribute('data-vitrina', 'panel-summary'));
    await painted(page);
    await page.keyboard.press('Tab');
    await painted(page);
    await expect(page.getByRole('link', { name: 'Dos' }).first()).toBeFocused();
    await expect(page.locator('#luego > panel-summary')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Fuera' })).toBeFocused();
    await settled(page.locator('#luego > panel-summary'));
    await expect(page.getByRole('button', { name: 'Fuera' })).toBeFocused();
  });

  test('with a selection in it', async ({ page }) => {
    await open(page, `<div id="luego" data-src="${panelData}">${own}</div><button>Fuera</button>`, {
      later: [card],
    });
    await insert(page);
    await settled(page.locator('experience-card'));
    await page.locator('#luego p').evaluate((line) => getSelection()?.selectAllChildren(line));
    await page
      .locator('#luego')
      .evaluate((one) => one.setAttribute('data-vitrina', 'panel-summary'));
    await painted(page);
    expect(await page.evaluate(() => String(getSelection()))).toContain('Lo que la página');
    await expect(page.locator('#luego > panel-summary')).toHaveCount(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await settled(page.locator('#luego > panel-summary'));
  });

  test('scrolled, on the page and within it', async ({ page }) => {
    const lines = Array.from({ length: 80 }, (_, n) => `<p>Renglón ${n}</p>`).join('');
    await page.route('**/espera.json', () => undefined);
    await open(
      page,
      `<h1>Arriba</h1><div id="luego" data-src="/espera.json"><div id="caja">${lines}</div>${lines}</div>`,
      { later: [card] },
    );
    await insert(page);
    await settled(page.locator('experience-card'));
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('#caja');
      box?.attributeStyleMap.set('height', CSS.px(200));
      box?.attributeStyleMap.set('overflow', 'auto');
      box?.scrollTo(0, 321);
      scrollTo(0, 700);
    });
    await painted(page);
    await page.evaluate(() => window.vitrinaTest.shifts.splice(0));
    await page
      .locator('#luego')
      .evaluate((one) => one.setAttribute('data-vitrina', 'panel-summary'));
    await expect(page.locator('#luego > panel-summary > #caja')).toHaveCount(1);
    await painted(page);
    expect(
      await page.evaluate(() => [scrollY, document.querySelector('#caja')?.scrollTop]),
    ).toEqual([700, 321]);
    expect(await page.evaluate(() => window.vitrinaTest.shifts)).toEqual([]);
  });
});
