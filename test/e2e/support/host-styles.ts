import type { JSHandle, Page } from '@playwright/test';
import { painted } from './test.js';

/**
 * What our elements inherit from the page on purpose: font, size, colour, colour scheme and text
 * direction. Everything else must look the same on any page.
 */
const taken = [
  'color',
  'color-scheme',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-synthesis',
  'font-variant',
  'font-variation-settings',
  'text-rendering',
  '-webkit-font-smoothing',
] as const;

/**
 * A text for each element of the page that describes how it is drawn. It changes with any style
 * that reaches the element.
 */
export type Drawn = JSHandle<string[]>;

export function drawnOutside(page: Page): Promise<Drawn> {
  return page.evaluateHandle(() => {
    const outside = [...document.querySelectorAll('html, head, body, main, main *, #stage')];
    const drawn = outside.flatMap((element) => {
      const own = element.matches('input, textarea') ? '::placeholder' : '::marker';
      return [null, '::before', '::after', own].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        // Computed values of absent pseudo-elements are reduced to this.
        const absent =
          pseudo === '::marker'
            ? getComputedStyle(element).display !== 'list-item'
            : pseudo !== '::placeholder' && pseudo !== null && style.content === 'none';
        const names = absent ? ['content'] : [...style];
        const lines = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return [`${element.localName}${pseudo ?? ''}`, ...lines].join('\n');
      });
    });
    const attributes = outside.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${element.localName} ${name}=${value}`),
    );
    const { adoptedStyleSheets } = document;
    return [...drawn, ...attributes, `${adoptedStyleSheets.length} sheets adopted by the page`];
  });
}

/** The elements that are drawn differently from before. */
export async function changedOutside(page: Page, before: Drawn): Promise<string[]> {
  return page.evaluate(
    ([old, now]) => {
      const changed = now.flatMap((text, at) => {
        const was = old[at]?.split('\n') ?? [];
        if (text === old[at]) return [];
        const [name = '', ...lines] = text.split('\n');
        return lines.length
          ? lines.filter((line) => !was.includes(line)).map((line) => `${name} ${line}`)
          : [name];
      });
      return now.length === old.length ? changed : ['Not so many things as before', ...changed];
    },
    [before, await drawnOutside(page)] as const,
  );
}

/** Adds a style sheet to the page. */
export async function dress(page: Page, sheet: string): Promise<void> {
  await page.evaluate(async (text) => {
    document.querySelector('style[id]')?.remove();
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent = text;
    document.head.append(style);
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    // A sheet may animate its changes, so finish all animations.
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
  }, sheet);
}

/** How a sheet changes the look of our elements. */
export interface Change {
  readonly pixels: number;
  /** Some of the differences: the element and the position in the picture. */
  readonly places: readonly string[];
}

/**
 * Compares the elements under a sheet with those on a page that has only the inherited styles.
 * `plain` caches the pictures of such pages.
 */
export async function changeUnder(
  page: Page,
  sheet: string,
  plain: Map<string, Buffer>,
  again = false,
): Promise<Change> {
  await dress(page, sheet);
  const given = await page
    .locator('panel-summary')
    .first()
    .evaluate((element, names) => {
      const style = getComputedStyle(element);
      return names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    }, taken);
  const under = await picture(page);
  let like = plain.get(given);
  if (!like) {
    await dress(page, `#stage div > [src] { ${given} }`);
    like = await picture(page);
    plain.set(given, like);
  }
  if (under.equals(like)) return { pixels: 0, places: [] };
  const change = await differing(page, under, like);
  if (!change.pixels || again) return change;
  // A sheet's effect is reproducible; the browser's random differences are not.
  plain.delete(given);
  return changeUnder(page, sheet, plain, true);
}

async function picture(page: Page): Promise<Buffer> {
  await painted(page);
  const cut = await page
    .locator('#stage > div')
    .evaluateAll((columns) =>
      columns.some((column) => column.getBoundingClientRect().bottom > innerHeight),
    );
  if (cut) throw new Error('The window is not high enough for all that is on the stage');
  return page.screenshot({ animations: 'disabled' });
}

/**
 * Counts the pixels in which a channel differs by more than a quarter of its range, and names their
 * elements. Smaller differences come from the browser, which does not antialias text identically
 * twice.
 */
function differing(page: Page, under: Buffer, plain: Buffer): Promise<Change> {
  return page.evaluate(
    async (files) => {
      const [one, other] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, image.width, image.height);
        }),
      );
      const channels = other?.data ?? [];
      const differing = new Set<number>();
      one?.data.forEach((value, at) => {
        const by = Math.abs(value - (channels[at] ?? 0));
        if (by > 64) differing.add(at >> 2);
      });
      const places = new Set<string>();
      for (const pixel of [...differing].slice(0, 9000).filter((_, at) => at % 1000 === 0)) {
        const [x, y] = [pixel % (one?.width ?? 1), Math.floor(pixel / (one?.width ?? 1))];
        const element = document.elementFromPoint(x / devicePixelRatio, y / devicePixelRatio);
        places.add(`${element?.localName ?? 'nothing'} at ${x}, ${y}`);
      }
      return { pixels: differing.size, places: [...places] };
    },
    [under.toString('base64'), plain.toString('base64')],
  );
}
