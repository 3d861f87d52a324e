// The playground of every element beside the picture that was approved of it, in light and dark.
// Letters are DejaVu's, wherever this runs. Where even those are drawn otherwise, by another
// Chromium or another hinting, nothing can be compared, and the test says so and is skipped.
// `npm run pictures` takes all of them anew: look at each before it is committed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, entries, expect, test as base } from './storybook.js';

const size = { width: 560, height: 640 };
/** Set by `npm run pictures`. */
const taking = process.env['VITRINA_PICTURES'] === 'take';
const folder = join(import.meta.dirname, 'pictures');
const handFile = join(folder, 'hand.txt');

/** Faces by their names: a machine with more of the family would choose others of it. */
const letters = `
  @font-face { font-family: Picture; font-weight: 1 599; src: local('DejaVu Sans'); }
  @font-face { font-family: Picture; font-weight: 600 1000; src: local('DejaVu Sans Bold'); }
  :root { --host-font: Picture; }
  *, *::before, *::after { animation: none !important; transition: none !important; }
`;

const sample = `<p id="hand" style="font: 17px/1.5 Picture; width: 420px; margin: 0; background: #fff; color: #123">
  Municipio de Ñandubay, ¿cuándo? <b>Asociación 0123456789</b> <i>según «el texto»</i> → ↓ ✓</p>`;

interface Studio {
  readonly desk: Desk;
  /** Why nothing can be compared here. */
  readonly otherwise: string | undefined;
}

const test = base.extend<object, { studios: (theme: string) => Promise<Studio> }>({
  studios: [
    async ({ browser }, use) => {
      const open = new Map<string, Promise<Studio>>();
      const studio = async (theme: string): Promise<Studio> => {
        const desk = new Desk(await browser.newPage({ viewport: size }));
        await desk.open(`theme:${theme}`);
        await desk.page.addStyleTag({ content: letters });
        return { desk, otherwise: await compareHand(desk) };
      };
      await use((theme) => {
        const found = open.get(theme) ?? studio(theme);
        open.set(theme, found);
        return found;
      });
      for (const one of open.values()) await (await one).desk.page.close();
    },
    { scope: 'worker' },
  ],
});

/** How this machine draws letters, against how the one drew them that took the pictures. */
async function compareHand({ page }: Desk): Promise<string | undefined> {
  const hasLetters = await page.evaluate(async (html) => {
    document.body.insertAdjacentHTML('afterbegin', html);
    const faces = ['17px Picture', 'bold 17px Picture'].map((face) => document.fonts.load(face));
    return (await Promise.allSettled(faces)).every(({ status }) => status === 'fulfilled');
  }, sample);
  if (!hasLetters) return 'there is no DejaVu Sans (Debian: apt-get install fonts-dejavu-core)';
  const drawn = await page.locator('#hand').screenshot();
  await page.evaluate(() => document.querySelector('#hand')?.remove());
  const hand = createHash('sha256').update(drawn).digest('hex');
  if (taking) writeFileSync(handFile, `${hand}\n`);
  if (readFileSync(handFile, 'utf8').trim() === hand) return undefined;
  return `Chromium ${page.context().browser()?.version() ?? ''} draws letters otherwise here`;
}

const playgrounds = entries('story').filter(
  // vitrina-data draws nothing: what stands in it has a picture of its own.
  ({ id, title }) => /^Elements\/(?!vitrina-data$)/u.test(title) && id.endsWith('--playground'),
);

for (const theme of ['light', 'dark']) {
  for (const { id, title } of playgrounds) {
    const name = `${title.replace('Elements/', '')}-${theme}.png`;
    test(`${title}, ${theme}, looks as approved`, async ({ studios }, testInfo) => {
      const missing = !taking && !existsSync(join(folder, name));
      const { desk, otherwise } = await studios(theme);
      const reason = missing ? 'there is no picture of it yet: npm run pictures' : otherwise;
      if (reason) console.log(`skipped: ${name}: ${reason}`);
      testInfo.skip(reason !== undefined, reason);

      await desk.show(id);
      await desk.page.evaluate(async () => {
        scrollTo(0, 0);
        await Promise.all([...document.images].map((image) => image.decode()));
      });
      // The same machine draws to the same pixel; a machine of another make rounds a few otherwise.
      await expect(desk.page).toHaveScreenshot(name, { maxDiffPixels: 20, threshold: 0.1 });
    });
  }
}
