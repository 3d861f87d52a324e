import { tags } from '../../src/embedding/elements.js';
import { panelData, serve, strictPolicy } from './support/pages.js';
import { expect, settled, test } from './support/test.js';

for (const tag of tags) {
  test(`elements/${tag}.js defines its element on a page that loads it alone`, async ({ page }) => {
    const script = `<script type="module" src="/dist/elements/${tag}.js"></script>`;
    const body = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${script}</head><body><${tag} src="${panelData}"></${tag}></body></html>`;
    await serve(page, '/sitio/', { 'pagina.html': { body, policy: strictPolicy } });
    await page.goto('/sitio/pagina.html');
    await settled(page.locator(tag));
    const names = tag.startsWith('vitrina-') ? [tag] : [tag, `vitrina-${tag}`];
    for (const name of names) {
      expect(await page.evaluate((one) => Boolean(customElements.get(one)), name)).toBe(true);
    }
  });
}
