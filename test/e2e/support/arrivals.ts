import type { Page } from '@playwright/test';
import { painted } from './test.js';

/** What a page asks for of ours, held until it is let come. */
export interface Arrivals {
  /** The names of all that was asked for, without folder and hash: `core`, `dataset`. */
  readonly asked: ReadonlySet<string>;
  /** Lets come what bears such a name, now and later, and waits until nothing more comes of it. */
  letCome(isMeant: (name: string) => boolean): Promise<void>;
}

/** Holds all scripts and datasets of ours that a page asks for from now on. */
export async function holdArrivals(page: Page): Promise<Arrivals> {
  const asked = new Set<string>();
  const meant: ((name: string) => boolean)[] = [];
  const waiting = new Set<() => void>();
  let coming = 0;
  let begun = 0;
  await page.route(/\/(?:dist|data)\/[^?]+\.(?:js|json)(?:\?|$)/u, async (route) => {
    const name = nameOf(route.request().url());
    asked.add(name);
    const isFree = () => meant.some((isMeant) => isMeant(name));
    while (!isFree()) await new Promise<void>((resolve) => waiting.add(resolve));
    begun++;
    coming++;
    const response = await route.fetch();
    await route.fulfill({ response });
    coming--;
  });
  return {
    asked,
    async letCome(isMeant) {
      meant.push(isMeant);
      for (const look of waiting) look();
      waiting.clear();
      for (let before = -1; before !== begun || coming;) {
        before = begun;
        // What has come asks for more once it has run, and is drawn in the next frame.
        await painted(page);
        await painted(page);
      }
    },
  };
}

function nameOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  return name.endsWith('.json') ? 'dataset' : name.replace(/(?:-[\w-]{8})?\.js$/u, '');
}
