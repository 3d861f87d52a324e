import { expect, holdDataset, painted, settled, test } from './support/test.js';

const windows = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const places = { 'at the top': 0, 'in the middle': 0.5, 'at the end': 1 };

for (const viewport of windows) {
  test.describe(`In a window of ${viewport.width} px`, () => {
    test.use({ viewport });

    for (const [where, share] of Object.entries(places)) {
      test(`nothing moves for a reader ${where} when the data arrives`, async ({ page }) => {
        const release = await holdDataset(page);
        await page.goto('panel.html', { waitUntil: 'domcontentloaded' });
        const panel = page.locator('panel-summary');
        await expect(panel.getByRole('status')).toHaveText('Cargando…');
        await page.evaluate((part) => {
          const { scrollHeight, clientHeight } = document.documentElement;
          scrollTo(0, Math.round((scrollHeight - clientHeight) * part));
        }, share);
        await painted(page);
        await release();
        await settled(panel);
        await expect(panel.getByRole('heading', { name: 'Introducción' })).toBeAttached();
        await expect(panel.getByRole('button', { name: 'Citar' })).toBeAttached();
        await painted(page);
        await expectNoShift(page);
      });
    }

    test('nothing moves on a page that brings no text of its own', async ({ page }) => {
      const release = await holdDataset(page);
      await page.goto('sin-relleno.html', { waitUntil: 'domcontentloaded' });
      await expect(page.locator('panel-summary').getByRole('status')).toHaveText('Cargando…');
      await painted(page);
      await release();
      await settled(page.locator('panel-summary'));
      await expect(page.getByRole('button', { name: 'Citar' })).toBeAttached();
      await painted(page);
      await expectNoShift(page);
    });
  });
}

test('the words being read stay where they are', async ({ page }) => {
  const release = await holdDataset(page);
  await page.goto('panel.html', { waitUntil: 'domcontentloaded' });
  const panel = page.locator('panel-summary');
  await expect(panel.getByRole('status')).toHaveText('Cargando…');
  const words = panel.getByText('Esta experiencia radicada básicamente en el ámbito rural').first();
  await words.evaluate((block) => {
    block.scrollIntoView({ block: 'start' });
    scrollBy(0, 20);
  });
  await painted(page);
  const before = (await words.boundingBox())?.y;
  await release();
  await settled(panel);
  await painted(page);
  const visible = panel
    .getByText('Esta experiencia radicada básicamente')
    .filter({ visible: true });
  const after = (await visible.first().boundingBox())?.y;
  expect(Math.abs((after ?? NaN) - (before ?? NaN))).toBeLessThan(2);
});

async function expectNoShift(page: Parameters<typeof painted>[0]) {
  const shifts = await page.evaluate(() => {
    window.vitrinaTest.flushShifts();
    return window.vitrinaTest.shifts;
  });
  expect(shifts).toEqual([]);
}
