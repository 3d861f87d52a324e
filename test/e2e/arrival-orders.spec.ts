// A reader is there before our files are, and these come in any order: each of them late in turn, and
// the data before it and after it. Whatever the order, what they unfolded stays unfolded, what they
// read stays where it is, and the focus with it until they leave.
import type { Page } from '@playwright/test';
import { holdFiles, type HeldFiles } from './support/held-files.js';
import { experiences } from './support/document.js';
import { expect, quiet, settled, test } from './support/test.js';

const data = 'panel-02.dataset.json';

interface Place {
  readonly path: string;
  /** The element in which something is folded. */
  readonly tag: string;
  /** What is in it. */
  readonly text: string;
}

const places: readonly Place[] = [
  {
    path: 'experiencias.html',
    tag: 'experience-card[layout=row]',
    text: experiences[2].text[0],
  },
  { path: 'banco.html', tag: 'experience-list', text: experiences[0].text[0] },
];

/** Somebody who unfolds what is folded, reads, and leaves it open. */
class Reader {
  readonly element;
  readonly summary;
  readonly text;
  #top = NaN;

  constructor(page: Page, { tag, text }: Place) {
    this.element = page.locator(tag);
    this.summary = this.element.locator('summary').first();
    this.text = this.element.getByText(text).filter({ visible: true });
  }

  async unfolds(): Promise<void> {
    await this.summary.click();
    await expect(this.text).toHaveCount(1);
    this.#top = await this.#place();
  }

  /** They have the focus where they left it, and the text before their eyes. */
  async goesOn(): Promise<void> {
    await expect.soft(this.summary, 'the focus').toBeFocused();
    expect.soft(Math.abs((await this.#place()) - this.#top), 'the place').toBeLessThanOrEqual(1);
  }

  async leaves(): Promise<void> {
    await this.summary.evaluate((one) => {
      if (one instanceof HTMLElement) one.blur();
    });
  }

  /** What they unfolded is unfolded in the element too. */
  async findsItUnfolded(): Promise<void> {
    await settled(this.element);
    const opener = this.element.getByRole('button', { expanded: true });
    await expect.soft(this.summary, 'the fallback is gone').toBeHidden();
    await expect.soft(opener, 'it is unfolded').toHaveCount(1);
    await expect.soft(this.text, 'it is there once').toHaveCount(1);
  }

  #place(): Promise<number> {
    return this.text.evaluate((one) => one.getBoundingClientRect().top);
  }
}

/** Opens the page anew, of which nothing but its own text comes. */
async function opened(page: Page, place: Place): Promise<{ files: HeldFiles; reader: Reader }> {
  await page.unrouteAll();
  const files = await holdFiles(page);
  // The document is through only when our script is.
  await page.goto(place.path, { waitUntil: 'commit' });
  const reader = new Reader(page, place);
  await expect(reader.summary).toBeVisible();
  return { files, reader };
}

/** What the page asks for when a reader is there. */
async function filesOf(page: Page, place: Place): Promise<readonly string[]> {
  const { files, reader } = await opened(page, place);
  await reader.unfolds();
  await files.releaseAllBut();
  await quiet(page);
  await reader.leaves();
  await settled(reader.element);
  await quiet(page);
  return files.asked;
}

for (const place of places) {
  test(`what is unfolded on ${place.path} stays so, whichever files are late`, async ({ page }) => {
    test.setTimeout(600_000);
    const names = await filesOf(page, place);
    expect(names).toContain(data);
    for (const name of names) {
      const orders = name === data ? [[data]] : [[name], [name, data], [data, name]];
      for (const late of orders) {
        await test.step(`late: ${late.join(', then ')}`, async () => {
          const { files, reader } = await opened(page, place);
          await reader.unfolds();
          await files.releaseAllBut(...late);
          await files.still();
          await reader.goesOn();
          await reader.leaves();
          for (const one of late) {
            await files.release(one);
            await files.still();
          }
          await reader.findsItUnfolded();
        });
      }
    }
  });

  test(`who goes on reading on ${place.path} is left alone, whichever file is late`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const name of await filesOf(page, place)) {
      await test.step(`late: ${name}`, async () => {
        const { files, reader } = await opened(page, place);
        await reader.unfolds();
        await files.releaseAllBut(name);
        await files.still();
        await files.release(name);
        await files.still();
        await reader.goesOn();
        await reader.leaves();
        await reader.findsItUnfolded();
      });
    }
  });

  test(`what was unfolded and left on ${place.path} before our files came stays so`, async ({
    page,
  }) => {
    const { files, reader } = await opened(page, place);
    await reader.unfolds();
    await reader.leaves();
    await files.releaseAllBut();
    await quiet(page);
    await reader.findsItUnfolded();
  });
}
