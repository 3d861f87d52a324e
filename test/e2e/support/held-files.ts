import type { Page, Request, Route } from '@playwright/test';
import { painted } from './test.js';

/** Files that a page asks for, each held until it is let come. */
export interface HeldFiles {
  /** What was asked for so far, by name (`core.js`), each once, in order. */
  readonly asked: readonly string[];
  /** Lets these come, now or when they are asked for. */
  release(...names: readonly string[]): Promise<void>;
  /** The same for all others, whatever they are. */
  releaseAllBut(...names: readonly string[]): Promise<void>;
  /** Resolves when all that may come has come, and the page asks for nothing more because of it. */
  still(): Promise<void>;
}

const nameOf = (request: Request): string =>
  new URL(request.url()).pathname.split('/').at(-1) ?? '';

/** Holds whatever a page asks of us: scripts and data. To be called before it is opened. */
export async function holdFiles(page: Page): Promise<HeldFiles> {
  const asked: string[] = [];
  const sent: Request[] = [];
  let held: readonly Route[] = [];
  let mayCome = (_name: string): boolean => false;

  const send = (route: Route) => {
    sent.push(route.request());
    return route.continue();
  };
  await page.route(/\/(?:dist\/.*\.js|data\/.*\.json)(?:\?|$)/u, (route) => {
    const name = nameOf(route.request());
    if (!asked.includes(name)) asked.push(name);
    if (mayCome(name)) return send(route);
    held = [...held, route];
    return undefined;
  });
  const allow = async (these: (name: string) => boolean) => {
    const before = mayCome;
    mayCome = (name) => before(name) || these(name);
    const going = held.filter((route) => these(nameOf(route.request())));
    held = held.filter((route) => !going.includes(route));
    await Promise.all(going.map(send));
  };

  return {
    asked,
    release: (...names) => allow((name) => names.includes(name)),
    releaseAllBut: (...names) => allow((name) => !names.includes(name)),
    async still() {
      for (let count = -1; count !== asked.length;) {
        count = asked.length;
        for (const request of sent) await (await request.response())?.finished();
        await painted(page);
        await painted(page);
      }
    },
  };
}
