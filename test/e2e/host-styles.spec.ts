// Sheets of pages that nobody here controls. What the elements take on purpose (support/host-styles)
// is the same in both pictures; the tolerance for the rest is no pixel at all.
import { changedOutside, changeUnder, drawnOutside } from './support/host-styles.js';
import { bringElements, openStage } from './support/stage.js';
import { expect, test } from './support/test.js';

const sheets: readonly (readonly [what: string, sheet: string])[] = [
  ['all is reverted', '* { all: revert !important }'],
  ['all is in line and red', 'body * { display: inline !important; color: red !important }'],
  ['the root is of 10 px', 'html { font-size: 10px }'],
  ['the root is of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
  [
    'capitals, spaced letters, tall lines, centred',
    `body { text-transform: uppercase; letter-spacing: 0.2em; word-spacing: 1em; line-height: 2.8;
      text-align: center; text-align-last: right }`,
  ],
  [
    'slanted, bold, shadowed, indented, low lines, no breaks',
    `body { font-style: italic; font-weight: 700; text-shadow: 2px 2px red; text-indent: 3em;
      line-height: 11px; white-space: nowrap; hyphens: auto }`,
  ],
  [
    'broken words, lines as written, lists, tables and quotes',
    `body { white-space: pre-wrap; word-break: break-all; list-style: square inside;
      border-collapse: collapse; border-spacing: 9px; caption-side: bottom; quotes: none }`,
  ],
  ['letters filled', 'body { -webkit-text-fill-color: transparent }'],
  ['right to left', 'body { direction: rtl }'],
  [
    'what frameworks reset',
    `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
     * { max-width: 100% } div { float: left } a, button, h2, li, p, input, table { all: unset }`,
  ],
];

// A trace would take a picture of its own at every step.
test.use({ trace: 'off', deviceScaleFactor: 0.5 });

test('under a sheet of the page the elements look the same', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await openStage(page, baseURL ?? '');
  await bringElements(page);
  const plain = new Map<string, Buffer>();
  for (const [what, sheet] of sheets) {
    const change = await changeUnder(page, sheet, plain);
    expect.soft(change, what).toEqual({ pixels: 0, places: [] });
  }
});

test('the page around them stays as it was, also on paper', async ({ page, baseURL }) => {
  await openStage(page, baseURL ?? '');
  const before = await drawnOutside(page);
  await page.emulateMedia({ media: 'print' });
  const printed = await drawnOutside(page);
  await bringElements(page);
  expect(await changedOutside(page, printed), 'on paper').toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  expect(await changedOutside(page, before), 'on a screen').toEqual([]);
  await page.pdf();
  expect(await changedOutside(page, before), 'after it was printed').toEqual([]);
});
