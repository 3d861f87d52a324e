import { expect, settled, test } from './support/test.js';

const panel = '<panel-summary src="/data/panel-02/panel-02.dataset.json"></panel-summary>';

for (const [where, markup] of [
  ['a table cell', `<table><tr><td>${panel}</td></tr></table>`],
  ['a flex item', `<div class="fila">${panel}</div>`],
] as const) {
  test(`the panel has a width to be read in as ${where}`, async ({ page }) => {
    await page.route('**/panel.html', async (route) => {
      const response = await route.fetch();
      const css = '<link rel="stylesheet" href="fila.css">';
      const body = `<!doctype html><html lang="es"><title>P</title>${css}<script type="module" src="/dist/vitrina.js"></script>${markup}`;
      await route.fulfill({ response, body });
    });
    await page.route('**/fila.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: '.fila { display: flex }' }),
    );
    await page.goto('panel.html');
    const element = page.locator('panel-summary');
    await settled(element);
    const box = await element.boundingBox();
    expect(box?.width).toBeGreaterThan(500);
  });
}
