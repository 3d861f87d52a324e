// Every element in both datasets, in every language, width and mode: nothing cut, nothing
// overlapping, no sideways scroll, nothing too small to press, no finding of axe. Reduced to stay
// quick: only `light` and `text-spacing` take every width in every language; the other modes take
// each width in one language, so that each pair of mode and width, and of mode and language, comes up.
// axe, the slowest, looks at both of its widths in light and Spanish, else likewise in one language.
// `MATRIX_SHEETS=1 npm run test:matrix` leaves pictures of all in test-results.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import axe from 'axe-core';
import { expectReady } from '../e2e/support/test.js';
import { measure, type Flaw } from './measure.js';
import { datasets, subjects, type DatasetName, type Subject } from './subjects.js';

const languages = ['es', 'en', 'pt-BR'] as const;
const widths = [280, 320, 768, 1280] as const;
const axeWidths = new Set<number>([320, 1280]);

interface Mode {
  readonly name: string;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly paper?: boolean;
  readonly rtl?: boolean;
  readonly spaced?: boolean;
  /** What axe looks at too: colours where only they differ. */
  readonly axe?: 'all' | 'colours';
  /** Every width in every language; else each width in one of them, another for each mode. */
  readonly whole?: boolean;
  /** Everything that opens is open, except here. */
  readonly closed?: boolean;
}

const modes: readonly Mode[] = [
  { name: 'closed', closed: true },
  { name: 'light', axe: 'all', whole: true },
  { name: 'dark', dark: true, axe: 'colours' },
  { name: 'forced-colours', forced: true },
  { name: 'text-spacing', spaced: true, whole: true },
  { name: 'rtl', rtl: true },
  { name: 'print', paper: true },
];

/** Of one worker: each prints its own line. */
const total = { cells: 0, texts: 0, targets: 0, axe: 0, flaws: 0 };

const pictures = Boolean(process.env['MATRIX_SHEETS']);

test.describe.configure({ timeout: 120_000 });
test.use({ trace: 'off' });

for (const subject of subjects) {
  for (const dataset of Object.keys(datasets) as DatasetName[]) {
    test(`${titleOf(subject)}, ${dataset}`, async ({ page }, testInfo) => {
      const found = new Map<string, string[]>();
      await openPage(page, subject, dataset);
      for (const [spoken, language] of languages.entries()) {
        await speak(page, subject, language);
        for (const [entered, mode] of modes.entries()) {
          await enter(page, subject, mode);
          for (const [step, width] of widths.entries()) {
            const turn = (entered + step) % languages.length === spoken;
            const measured = mode.whole || pictures || turn;
            const spanish = mode.whole && language === 'es';
            const audited = axeWidths.has(width) && (turn || spanish) ? mode.axe : undefined;
            if (!measured && !audited) continue;
            const cell = `${language}-${mode.name}-${width}`;
            await page.setViewportSize({ width, height: 900 });
            const flaws = [
              ...(measured ? await look(page, subject, mode) : []),
              ...(audited ? await audit(page, audited) : []),
            ];
            if (pictures && language === 'es') {
              await picture(page, testInfo, titleOf(subject), dataset, cell);
            }
            if (!flaws.length) continue;
            for (const { kind, what } of flaws) {
              const line = `${kind}: ${what}`;
              found.set(line, [...(found.get(line) ?? []), cell]);
            }
            await keep(page, testInfo, cell, flaws);
          }
        }
      }
      total.flaws += found.size;
      const lines = [...found].map(
        ([flaw, cells]) => `${flaw} [${cells.length}× ${cells[0] ?? ''}]`,
      );
      expect(lines, `flaws, with pictures in ${testInfo.outputDir}`).toEqual([]);
    });
  }
}

test.afterAll(() => {
  const { cells, texts, targets, axe: runs, flaws } = total;
  console.log(
    `matrix: ${cells} layouts measured, ${texts} boxes of text and ${targets} targets in them, ` +
      `axe run ${runs} times: ${flaws} flaws`,
  );
});

function titleOf({ tag, attributes, search }: Subject): string {
  return [tag, attributes.rich['layout'], search].filter(Boolean).join(' ');
}

async function openPage(page: Page, { tag, attributes }: Subject, dataset: DatasetName) {
  await page.addInitScript({ content: axe.source });
  await page.route('**/matrix.html', async (route) => {
    const body = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto('/matrix.html');
  await page.evaluate(
    async ({ tag, attributes }) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.querySelector('main')?.append(element);
      await customElements.whenDefined(tag);
      await (element as HTMLElement & { ready: Promise<void> }).ready;
    },
    { tag, attributes: { ...attributes[dataset], src: datasets[dataset] } },
  );
}

/** The language of the page: the element follows when its words have come. */
async function speak(page: Page, { tag, search }: Subject, language: string): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate((value) => (document.documentElement.lang = value), language);
  const element = page.locator(tag);
  await expectReady(element);
  await expect(element.locator('[lang]').first()).toHaveAttribute('lang', language);
  if (search) await page.locator(tag).getByRole('searchbox').fill(search);
}

async function enter(page: Page, { tag }: Subject, mode: Mode): Promise<void> {
  await page.emulateMedia({
    media: mode.paper ? 'print' : 'screen',
    colorScheme: mode.dark ? 'dark' : 'light',
    forcedColors: mode.forced ? 'active' : 'none',
  });
  await page.evaluate(
    async ({ tag, rtl, spaced, closed }) => {
      const frames = async () => {
        for (let count = 0; count < 2; count += 1) await new Promise(requestAnimationFrame);
      };
      document.documentElement.dir = rtl ? 'rtl' : 'ltr';
      // Twice what WCAG 1.4.12 asks to be borne.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* {
        letter-spacing: .24em !important; line-height: 3 !important; word-spacing: .32em !important;
      } p { margin-block-end: 4em !important; }`);
      for (const { shadowRoot } of document.querySelectorAll(tag)) {
        if (!shadowRoot) continue;
        const sheets = shadowRoot.adoptedStyleSheets.filter((one) => !('ofMatrix' in one));
        shadowRoot.adoptedStyleSheets = spaced
          ? [...sheets, Object.assign(sheet, { ofMatrix: true })]
          : sheets;
        for (const details of shadowRoot.querySelectorAll('details')) details.open = !closed;
        // The first few of each kind; and what is opened may hold more to open.
        for (let round = 0; round < 2; round += 1) {
          const seen = new Map<string | null, number>();
          for (const button of shadowRoot.querySelectorAll<HTMLElement>('[aria-expanded]')) {
            const part = button.getAttribute('part');
            const count = seen.get(part) ?? 0;
            seen.set(part, count + 1);
            const wanted = String(!closed && count < 3);
            if (button.getAttribute('aria-expanded') !== wanted) button.click();
          }
          await frames();
        }
      }
      scrollTo(0, 0);
    },
    { tag, rtl: mode.rtl, spaced: mode.spaced, closed: mode.closed },
  );
}

async function look(page: Page, { tag }: Subject, { paper }: Mode): Promise<readonly Flaw[]> {
  // What is drawn by its width follows the window within a frame.
  await page.evaluate(async () => {
    for (let count = 0; count < 2; count += 1) await new Promise(requestAnimationFrame);
  });
  const { flaws, texts, targets } = await page.evaluate(measure, { tag, onPaper: paper ?? false });
  // Or nothing would be found because nothing is there.
  expect(texts, 'boxes of text').toBeGreaterThan(5);
  total.cells += 1;
  total.texts += texts;
  total.targets += targets;
  return flaws;
}

async function audit(
  page: Page,
  extent: 'all' | 'colours',
): Promise<readonly { kind: string; what: string; top: number }[]> {
  total.axe += 1;
  return page.evaluate(async (extent) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, {
      preload: false,
      resultTypes: ['violations'],
      ...(extent === 'all'
        ? { rules: { 'target-size': { enabled: true } } }
        : { runOnly: ['color-contrast', 'link-in-text-block'] }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const what = `${String(target)} ${failureSummary ?? ''}`.replaceAll(/\s+/gu, ' ');
        return { kind: `axe ${id}`, what, top: 0 };
      }),
    );
  }, extent);
}

async function keep(
  page: Page,
  testInfo: TestInfo,
  cell: string,
  flaws: readonly { readonly top: number }[],
): Promise<void> {
  await page.evaluate((top) => scrollTo(0, top - 200), Math.min(...flaws.map(({ top }) => top)));
  await page.screenshot({ path: testInfo.outputPath(`${cell}.png`) });
}

async function picture(
  page: Page,
  { project }: TestInfo,
  title: string,
  dataset: string,
  cell: string,
): Promise<void> {
  const path = join(project.outputDir, 'sheets', title.replaceAll(' ', '-'), dataset);
  await mkdir(path, { recursive: true });
  await page.screenshot({ path: join(path, `${cell}.png`), fullPage: true });
}
