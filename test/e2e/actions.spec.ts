import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bringAxe, expect, expectAccessible, painted, settled, test } from './support/test.js';

async function openPanel(page: Page) {
  await page.goto('panel.html');
  const panel = page.locator('panel-summary');
  await settled(panel);
  // The line of the whole panel is the last; each experience has one of its own.
  const line = panel.getByRole('group', { name: 'Acciones' }).last();
  await expect(line).toBeVisible();
  return { panel, line };
}

test('a panel ends in what can be done with it, and none of it was needed to show it', async ({
  page,
}) => {
  const { line } = await openPanel(page);
  await expect(line).toMatchAriaSnapshot(`
    - group "Acciones":
      - button "Citar"
      - button "Imprimir"
      - button "Compartir el enlace"
      - 'button "Descargar los datos: CSV"'
      - 'button "Descargar los datos: JSON"'
      - status
  `);
});

test('the citation opens in place, and has nothing for axe to find', async ({ page }) => {
  await bringAxe(page);
  const { panel, line } = await openPanel(page);
  const cite = line.getByRole('button', { name: 'Citar' });
  await expect(cite).toHaveAttribute('aria-expanded', 'false');
  await cite.press('Enter');
  await expect(cite).toHaveAttribute('aria-expanded', 'true');
  const format = panel.getByRole('radio', { name: 'APA 7' });
  await expect(format).toBeChecked();
  await expect(format).toBeFocused();
  await expect(panel.locator('[part=text]')).toContainText('Recuperado el');
  await painted(page);
  await expectAccessible(page);
  await format.press('Escape');
  await expect(panel.getByRole('radio')).toHaveCount(0);
  await expect(cite).toBeFocused();
});

test('the address is there to be read, copied and sent, an experience has its own', async ({
  page,
}) => {
  const { panel, line } = await openPanel(page);
  const here = page.url();
  await line.getByRole('button', { name: 'Compartir el enlace' }).click();
  await expect(panel.getByRole('textbox')).toHaveValue(here);
  const message = panel.getByRole('link', { name: 'WhatsApp (se abre en otra pestaña)' });
  const text = `Asociativismo y alianzas estratégicas ${here}`;
  await expect(message).toHaveAttribute('href', `https://wa.me/?text=${encodeURIComponent(text)}`);
  await expect(message).toHaveAttribute('rel', /noopener/);
  await panel.getByRole('button', { name: 'Compartir el enlace' }).nth(1).click();
  await expect(panel.getByRole('textbox')).toHaveValue(`${here}#inversion-privada-callao`);
});

test('the data are downloaded as they are published and as a table', async ({ page }) => {
  const { line } = await openPanel(page);
  const file = async (name: string) => {
    const coming = page.waitForEvent('download');
    await line.getByRole('button', { name }).click();
    const download = await coming;
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  };
  const published = JSON.parse(
    await readFile('data/panel-02/panel-02.dataset.json', 'utf8'),
  ) as Record<string, unknown>;
  const json = await file('JSON');
  expect(json.name).toBe(`${String(published['id'])}.json`);
  expect(JSON.parse(json.text)).toEqual(published);
  await expect(line.getByRole('status')).toContainText(json.name);
  const csv = await file('CSV');
  expect(csv.name).toBe('panel-02.csv');
  expect(csv.text).toContain('inversion-privada-callao,');
  expect(csv.text.split('\r\n')[0]).toContain('id,Experiencia,Texto');
});
