import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { content, experiences, introduction } from './support/document.js';
import { expect, settled, test } from './support/test.js';

declare global {
  interface Window {
    printed: number;
  }
}

async function openPanel(page: Page, path = 'panel.html') {
  // Headless, nothing would open: what would be printed stays until `pdf` has printed it.
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      window.printed++;
    };
  });
  await page.goto(path);
  const panel = page.locator('panel-summary');
  await settled(panel);
  await expect(panel.getByRole('button', { name: 'Citar' })).toBeVisible();
  return panel;
}

/** The words on paper, without spaces: lines break where they like. */
async function paper(page: Page, height = '297mm') {
  const pdf = await page.pdf({ width: '210mm', height, margin: { top: '1cm', bottom: '1cm' } });
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { words: text.replace(/\s/gu, ''), pages: totalPages };
}

/** So high that no paragraph is torn: what stands beside the text would come between its halves. */
const endless = '4000mm';

const close = (text: string) => text.replace(/\s/gu, '');
const controls = ['Citar', 'Imprimir la ficha', 'Descargar los datos', 'Leer la experiencia'];

const cards = 'show-experiences="cards"';
const linked = 'link-template="ficha.html?id={id}"';

for (const given of [cards, `${cards} ${linked}`, `layout="compact" ${linked}`, '']) {
  const name = given || `${cards} since it stands`;
  test(`the browser prints the whole panel with source, address and day, with ${name}`, async ({
    page,
  }) => {
    await page.route('**/panel.html', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<panel-summary', `<panel-summary ${given}`);
      await route.fulfill({ response, body });
    });
    const panel = await openPanel(page);
    if (!given) await panel.evaluate((host) => host.setAttribute('show-experiences', 'cards'));
    // Folded, or with a page of their own: what is on the screen is not the whole text.
    const read = panel.getByText(/^Desde Perú nos lleva/u).filter({ visible: true });
    await expect(read).toHaveCount(0);
    const { words } = await paper(page, endless);
    for (const said of content) {
      // A compact panel has no introduction.
      if (given.includes('compact') && introduction.some((one) => one === said)) continue;
      expect(words, said).toContain(close(said));
    }
    expect(words).toContain('Consultadoel');
    expect(words).toContain(close(page.url()));
    expect(words).toContain('resumen-panel-02');
    for (const control of controls) expect(words, control).not.toContain(close(control));
  });
}

test('the browser prints the whole of a card that leads to its own page, in the order of reading', async ({
  page,
}) => {
  const { title, text } = experiences[1];
  // The last leads nowhere: what is folded is printed, and once.
  for (const given of [linked, `layout="row" ${linked}`, 'link-template="javascript:{id}"']) {
    const card = `<experience-card src="/data/panel-02/panel-02.dataset.json" ${given}
      experience="inversion-privada-callao"></experience-card>`;
    await page.route('**/tarjeta.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="es"><meta charset="utf-8"><title>Tarjeta</title>
          <script type="module" src="/dist/vitrina.js"></script><main>${card}</main></html>`,
      }),
    );
    await page.goto('tarjeta.html');
    const element = page.locator('experience-card');
    await settled(element);
    await expect(element.getByRole('button', { name: /^Citar/u })).toBeVisible();
    await expect(element.getByText(text[0])).toBeHidden();
    const { words } = await paper(page, endless);
    const order = [title, ...text, 'Documento de origen', 'Consultado el'].map(close);
    expect(order.map((one) => words.split(one).length - 1)).toEqual(order.map(() => 1));
    const places = order.map((one) => words.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('a panel printed by its button is all there is on paper', async ({ page }) => {
  const panel = await openPanel(page);
  const before = await page.title();
  await panel.getByRole('button', { name: 'Imprimir', exact: true }).click();
  await page.waitForFunction(() => window.printed === 1);
  const { words } = await paper(page, endless);
  for (const said of content) expect(words, said).toContain(close(said));
  expect(words).toContain(close(page.url()));
  expect(words).not.toContain(close('Mesa de entradas'));
  await expectAsBefore(page, before);
});

test('an experience printed by its button is one sheet, with nothing of the others', async ({
  page,
}) => {
  const panel = await openPanel(page);
  const before = await page.title();
  const buttons = panel.getByRole('button', { name: 'Imprimir la ficha' });
  await expect(buttons).toHaveCount(experiences.length);
  for (const [index, one] of experiences.entries()) {
    await buttons.nth(index).click();
    await page.waitForFunction((times) => window.printed === times, index + 1);
    expect(await page.title()).toBe(one.title);
    const { words, pages } = await paper(page);
    expect(pages, one.title).toBe(1);
    for (const text of [one.title, ...one.text, 'Panel 02']) {
      expect(words, text).toContain(close(text));
    }
    expect(words).toContain('resumen-panel-02');
    expect(words).toContain('Consultadoel');
    for (const other of experiences) {
      if (other !== one) expect(words).not.toContain(close(other.text[0]));
    }
    for (const control of [...controls, 'Mesa de entradas']) {
      expect(words, control).not.toContain(close(control));
    }
    await expectAsBefore(page, before);
  }
});

async function expectAsBefore(page: Page, title: string) {
  const left = () =>
    page.evaluate(() => ({
      sheets: document.adoptedStyleSheets.length,
      papers: document.querySelectorAll('[data-vitrina-sheet]').length,
      title: document.title,
    }));
  await expect.poll(left).toEqual({ sheets: 0, papers: 0, title });
}
