import type { Locator, Page } from '@playwright/test';
import { holdArrivals, type Arrivals } from './support/arrivals.js';
import { experiences } from './support/document.js';
import { expect, painted, settled, test } from './support/test.js';

// The files of a page come in any order. Whatever comes last, somebody may be reading by then what
// the page itself brought.

const id = 'asociativismo-vitivinicola-chile';

/** A page of the site, with what it asks for. */
interface Kind {
  readonly files: readonly string[];
  /** Changes what the site has in its page. */
  readonly rewritten?: (html: string) => string;
}

const files = ['vitrina', 'core', 'vitrina-data', 'experience-card', 'actions', 'dataset'];

const kinds: Readonly<Record<string, Kind>> = {
  'a page': { files },
  'a page in English': {
    files: [...files, 'en'],
    rewritten: (html) => html.replace('<html lang="es"', '<html lang="en"'),
  },
  'a page of placeholders': {
    files: [...files, 'placeholders', 'notices'],
    rewritten: (html) =>
      html
        .replace(
          /<(vitrina-data|experience-card)\b([^>]*)/gu,
          (_, tag: string, attributes: string) =>
            `<div data-vitrina="${tag}"${attributes.replace(/ (?=\w)/gu, ' data-')}`,
        )
        .replace(/<\/(?:vitrina-data|experience-card)\b/gu, '</div'),
  },
};

/** The page as a reader has it before anything of ours has come. */
async function open(page: Page, { rewritten }: Kind): Promise<Arrivals> {
  const arrivals = await holdArrivals(page);
  await page.addInitScript(() => {
    const loaded: string[] = [];
    Object.assign(window, { loaded });
    document.addEventListener('vitrina-load', ({ target }) => {
      if (target instanceof Element) loaded.push(target.getAttribute('experience') ?? '');
    });
  });
  if (rewritten) {
    await page.route('**/experiencias.html', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: rewritten(await response.text()) });
    });
  }
  // Not until it is parsed: that is after its scripts.
  await page.goto('experiencias.html', { waitUntil: 'commit' });
  await expect(page.getByText('Municipalidad de').last()).toBeAttached();
  await page.waitForFunction(() => document.readyState === 'interactive');
  return arrivals;
}

/** What a reader is doing in the text of the page when the rest comes. */
interface Reader {
  does(card: Locator, summary: Locator, words: Locator): Promise<unknown>;
  /** What they have, before and after. */
  has(card: Locator, summary: Locator, words: Locator): Promise<unknown>;
  /** Goes on to something else. */
  leaves(page: Page): Promise<unknown>;
}

const blur = (page: Page) =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

const readers: Readonly<Record<string, Reader>> = {
  'who has the focus in a text': {
    does: (_, summary) => summary.click(),
    async has(_, summary, words) {
      await expect(summary).toBeFocused();
      await expect(words).toBeVisible();
    },
    leaves: blur,
  },
  'who has selected words': {
    async does(_, summary, words) {
      await summary.click();
      await blur(summary.page());
      await words.evaluate((block) => getSelection()?.selectAllChildren(block));
    },
    async has(_, __, words) {
      await expect(words).toBeVisible();
      expect(await words.evaluate(() => String(getSelection()))).toBe(experiences[2].text[0]);
    },
    leaves: (page) => page.evaluate(() => getSelection()?.removeAllRanges()),
  },
};

for (const [page, kind] of Object.entries(kinds)) {
  test(`all that ${page} asks for is known here`, async ({ page: tab }) => {
    const arrivals = await open(tab, kind);
    await arrivals.letCome(() => true);
    await expect.poll(() => [...arrivals.asked].sort()).toEqual([...kind.files].sort());
  });

  for (const [who, reader] of Object.entries(readers)) {
    for (const last of kind.files) {
      // What differs from the first page is what comes after its own files, and the data.
      if (kind.rewritten && files.includes(last) && last !== 'dataset') continue;
      test(`${page} whose ${last} comes last is kept for a reader ${who}`, async ({
        page: tab,
      }) => {
        const arrivals = await open(tab, kind);
        const card = tab.locator(`[experience=${id}], [data-experience=${id}]`).first();
        const summary = card.locator('summary');
        const words = card.getByText(experiences[2].text[0]).filter({ visible: true });
        await reader.does(card, summary, words);
        const before = await words.boundingBox();
        await painted(tab);
        await forgetShifts(tab);
        await arrivals.letCome((name) => name !== last);
        await reader.has(card, summary, words);
        await arrivals.letCome(() => true);
        await reader.has(card, summary, words);
        // Nobody who reads something is moved away from it.
        if (before) {
          const now = async () => (await words.boundingBox())?.y ?? NaN;
          await expect.poll(async () => Math.abs((await now()) - before.y)).toBeLessThan(2);
        }
        await reader.leaves(tab);
        const elements = tab.locator('experience-card');
        await expect(elements).toHaveCount(4);
        for (const element of await elements.all()) await settled(element);
        await painted(tab);
        await expect(summary).toBeHidden();
        await expect(card.getByRole('button', { expanded: true })).toHaveCount(1);
        await expect(words).toHaveCount(1);
        const loaded = await tab.evaluate(() => Reflect.get(window, 'loaded') as string[]);
        expect(new Set(loaded).size).toBe(4);
        expect(loaded).toHaveLength(4);
        // Other words, or a box more, have another height.
        if (!kind.rewritten) {
          expect(await tab.evaluate(() => window.vitrinaTest.shifts)).toEqual([]);
        }
      });
    }
  }
}

async function forgetShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.vitrinaTest.flushShifts();
    window.vitrinaTest.shifts.length = 0;
  });
}
