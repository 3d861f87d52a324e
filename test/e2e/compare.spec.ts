import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, settled, test } from './support/test.js';

/** The example page, with a comparison in place of the panel. */
async function openComparison(page: Page) {
  await page.route('**/panel.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('panel-summary', 'experience-compare');
    await route.fulfill({ response, body });
  });
  await page.goto('panel.html');
  const element = page.locator('experience-compare').first();
  await settled(element);
  return element;
}

test('the table is downloaded as a file, under a strict policy', async ({ page }) => {
  const element = await openComparison(page);
  const coming = page.waitForEvent('download');
  await element.getByRole('button', { name: 'Descargar la tabla (CSV)' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('egm-2011-panel-02-comparacion.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFDato,')).toBe(true);
  expect(text).toContain('Inversión Privada de Proyectos Públicos Municipales');
  expect(text).toContain('“los factores en común que comparten”*');
  await expect(element.getByText('Archivo: egm-2011-panel-02-comparacion.csv')).toBeVisible();
});

test('without a clipboard the table is left selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    // As on a page that is not served over https.
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  const element = await openComparison(page);
  await element.getByRole('button', { name: 'Copiar la tabla' }).click();
  const field = element.getByRole('textbox', { name: 'Texto de la tabla' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((box: HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart, box.selectionEnd),
  );
  expect(selected).toContain('País\tArgentina\tPerú\tChile*\tChile*\tArgentina*');
});

test('the table is read as a table, and a phone gets a list for each', async ({ page }) => {
  const element = await openComparison(page);
  const table = element.getByRole('table', { name: 'Comparación de 5 experiencias' });
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect(element.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect(table.getByRole('columnheader')).toHaveCount(6);
  await expect(table.getByRole('rowheader', { name: 'Para qué' })).toHaveCount(1);
  await expect(table.getByRole('row', { name: /^Presentan/ })).toMatchAriaSnapshot(`
    - row:
      - rowheader "Presentan"
      - cell:
        - paragraph: Andrés Salama (Argentina)
        - paragraph: Enrique Dentice (Argentina)
      - cell:
        - paragraph: Edwin Flores Torrejón (Perú)
  `);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(table).toHaveCount(0);
  await expect(element.getByRole('heading', { level: 3 })).toHaveCount(5);
  await expect(element.getByRole('term').filter({ hasText: 'Resultados' })).toHaveCount(4);
});
