import { expect, settled, test } from './support/test.js';

test('the open filters are part of the page where the window is low', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('banco.html');
  const list = page.locator('experience-list');
  await settled(list);
  await list.getByRole('button', { name: 'Filtros' }).click();
  const filters = list.locator('[part=filters]');
  await expect(filters).toHaveCSS('overflow-y', 'visible');
  expect(await filters.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(256);
});
