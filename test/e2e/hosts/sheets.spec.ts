// The style sheets that public sites do use, from their own packages. What the elements take from a
// page on purpose (../support/host-styles) is the same in both pictures; the tolerance for the rest
// is no pixel at all.
import type { Page } from '@playwright/test';
import {
  changedOutside,
  changeUnder,
  drawnOutside,
  dress,
  type Drawn,
} from '../support/host-styles.js';
import { bringElements, openStage, type Stage } from '../support/stage.js';
import { expect, test } from '../support/test.js';
import { around, sheets } from './sheets.js';

// A trace would take a picture of its own at every step.
test.use({ trace: 'off', deviceScaleFactor: 0.5 });

async function open(page: Page, address: string | undefined, stage: Stage = {}): Promise<void> {
  await page.route(/\.(?:woff2?|ttf|eot|otf|svg|png|jpe?g|gif|webp)\b/u, (route) => route.abort());
  await openStage(page, address ?? '', { around, ...stage });
}

async function expectSame(page: Page, under: readonly (readonly [string, string])[]) {
  await bringElements(page);
  const plain = new Map<string, Buffer>();
  for (const [what, sheet] of under) {
    expect.soft(await changeUnder(page, sheet, plain), what).toEqual({ pixels: 0, places: [] });
  }
}

/** What all of them would give in their own way, so that one picture stands beside each. */
const letters =
  '#stage div > [src] { color: #222 !important; font-family: serif !important; font-size: 16px !important }';

for (const width of [360, 1100]) {
  test(`${width} px wide, the elements look the same under each`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await open(page, baseURL, { width });
    await expectSame(
      page,
      (await sheets()).map(([what, sheet]) => [what, `${sheet} ${letters}`]),
    );
  });
}

test('in the dark too', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, baseURL, { ground: '#212529' });
  await page.evaluate(() => document.documentElement.setAttribute('data-bs-theme', 'dark'));
  const dark = (await sheets())
    .filter(([what]) => ['Bootstrap 5', 'Tailwind’s preflight'].includes(what))
    .map(([what, sheet]) => [what, `${sheet} :root { color-scheme: dark }`] as const);
  expect(dark).toHaveLength(2);
  await expectSame(page, dark);
});

test('the page stays as each draws it', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await open(page, baseURL);
  await page.setViewportSize({ width: 1280, height: 800 });
  const under = await sheets();
  const drawn: [what: string, sheet: string, before: Drawn][] = [];
  for (const [what, sheet] of under) {
    await dress(page, sheet);
    drawn.push([what, sheet, await drawnOutside(page)]);
  }
  await bringElements(page);
  for (const [what, sheet, before] of drawn) {
    await dress(page, sheet);
    expect.soft(await changedOutside(page, before), what).toEqual([]);
  }
});
