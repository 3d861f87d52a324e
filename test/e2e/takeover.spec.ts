import type { Page } from '@playwright/test';
import { experiences } from './support/document.js';
import { expect, holdDataset, painted, settled, test } from './support/test.js';

const windows = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

/** All that the pages have of ours; `vitrina-data` draws nothing. */
const elements =
  'main :is(panel-summary, experience-card, experience-list, experience-compare, actor-directory, panel-citation)';

/** The page with its own text in every element, and what lets the data come. */
async function opened(page: Page, path: string): Promise<() => Promise<void>> {
  const release = await holdDataset(page);
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  for (const element of await page.locator(elements).all()) {
    await expect(element.getByRole('status')).toHaveText('Cargando…');
  }
  return release;
}

async function taken(page: Page): Promise<void> {
  for (const element of await page.locator(elements).all()) await settled(element);
  await painted(page);
}

for (const viewport of windows) {
  test.describe(`In a window of ${viewport.width} px`, () => {
    test.use({ viewport });

    // The panel alone on its page is in shift.spec.ts.
    for (const path of ['experiencias.html', 'banco.html']) {
      for (const [where, share] of [
        ['at the top', 0],
        ['in the middle', 0.5],
      ] as const) {
        test(`nothing moves on ${path} for a reader ${where}`, async ({ page }) => {
          const release = await opened(page, path);
          await page.evaluate((part) => {
            const { scrollHeight, clientHeight } = document.documentElement;
            scrollTo(0, Math.round((scrollHeight - clientHeight) * part));
          }, share);
          await painted(page);
          const title = page.getByRole('heading', { level: 1 });
          const before = await title.boundingBox();
          await release();
          await taken(page);
          // Scrolling is no shift to the browser. It keeps a reader's words in their place, who at the
          // top has nothing of an element above.
          if (!share) expect(await title.boundingBox()).toEqual(before);
          const shifts = await page.evaluate(() => {
            window.vitrinaTest.flushShifts();
            return window.vitrinaTest.shifts;
          });
          expect(shifts).toEqual([]);
        });
      }
    }
  });
}

test('a selection in the text that the page brought is left alone', async ({ page }) => {
  const release = await opened(page, 'panel.html');
  const answered = page.waitForResponse(/dataset\.json$/);
  const words = page.locator('panel-summary > article').getByText('El asociativismo es una');
  await words.evaluate((block) => getSelection()?.selectAllChildren(block));
  const selected = await page.evaluate(() => String(getSelection()));
  await release();
  await (await answered).finished();
  await painted(page);
  await expect(words).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await taken(page);
  await expect(words).toBeHidden();
});

test('who reads what they unfolded goes on reading', async ({ page }) => {
  const release = await opened(page, 'experiencias.html');
  const card = page.locator('experience-card[layout=row]');
  const summary = card.locator('summary');
  await summary.click();
  await release();
  // The others have nobody in them.
  for (const other of await page.locator('experience-card:not([layout=row])').all()) {
    await settled(other);
  }
  await painted(page);
  await expect(summary).toBeFocused();
  const text = card.getByText(experiences[2].text[0]);
  await expect(text).toBeVisible();
  await summary.evaluate((element) => {
    if (element instanceof HTMLElement) element.blur();
  });
  await taken(page);
  await expect(summary).toBeHidden();
  await expect(text.filter({ visible: true })).toHaveCount(1);
  await expect(card.getByRole('button', { name: /^Leer/, expanded: true })).toBeVisible();
});

test('the address of an experience leads to it before and after', async ({ page }) => {
  const release = await holdDataset(page);
  await page.goto('panel.html#microrregion-sur-correntino', { waitUntil: 'domcontentloaded' });
  const panel = page.locator('panel-summary');
  const heading = panel.getByRole('heading', { name: experiences[4].title });
  await expect(panel.getByRole('status')).toHaveText('Cargando…');
  await expect(heading).toBeInViewport();
  await release();
  await taken(page);
  await expect(page.locator('panel-summary > article')).toBeHidden();
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});
