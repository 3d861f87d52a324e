import {
  expect,
  test as base,
  type Locator,
  type Page,
  type Request,
  type Route,
} from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    vitrinaTest: {
      violations: string[];
      faults: string[];
      shifts: { value: number; moved: string[] }[];
      flushShifts(): void;
    };
  }
}

export const dataset = '**/data/panel-02/panel-02.dataset.json';

/** What a page has asked for that has not come yet, and how much it has asked for in all. */
interface Traffic {
  readonly open: Set<Request>;
  asked: number;
}

const traffic = new WeakMap<Page, Traffic>();

function follow(page: Page): void {
  const seen: Traffic = { open: new Set(), asked: 0 };
  traffic.set(page, seen);
  page.on('request', (request) => {
    seen.asked++;
    seen.open.add(request);
  });
  page.on('requestfinished', (request) => seen.open.delete(request));
  page.on('requestfailed', (request) => seen.open.delete(request));
}

/** Waits until all that the page asked for has come, and it asks for nothing more because of it. */
export async function quiet(page: Page): Promise<void> {
  const seen = traffic.get(page);
  if (!seen) throw new Error('Only a guarded page is followed');
  for (let asked = -1; asked !== seen.asked;) {
    asked = seen.asked;
    for (const request of seen.open) await (await request.response())?.finished();
    await painted(page);
    await painted(page);
  }
}

interface Guards {
  /** Checks after each test what must hold on every page in every state. */
  guarded: undefined;
}

export const test = base.extend<Guards>({
  guarded: [
    async ({ page, baseURL }, use) => {
      follow(page);
      const strangers: string[] = [];
      const troubles: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin)
          strangers.push(request.url());
      });
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted ?Type/i.test(message.text()))
          troubles.push(message.text());
      });
      page.on('pageerror', (error) => troubles.push(error.message));
      await page.addInitScript(observe);
      await use(undefined);
      // A file that still comes when a test ends is of no interest to it.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(strangers, 'requests to other hosts').toEqual([]);
      expect(troubles, 'uncaught errors, and violations in the console').toEqual([]);
      const violations = await page.evaluate(() => window.vitrinaTest.violations);
      expect(violations, 'policy violations').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Runs in the page before its own scripts. */
function observe() {
  const shifts: Window['vitrinaTest']['shifts'] = [];
  const keep = (list: PerformanceEntry[]) => {
    for (const entry of list as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null }[];
    })[]) {
      const moved = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent),
      );
      shifts.push({ value: entry.value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.vitrinaTest = {
    violations: [],
    faults: [],
    shifts,
    flushShifts: () => keep(observer.takeRecords()),
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.vitrinaTest.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  document.addEventListener('vitrina-error', (event) =>
    window.vitrinaTest.faults.push((event as Event & { code: string }).code),
  );
}

/** Waits until an element shows its data or says why it does not. */
export async function settled(element: Locator): Promise<void> {
  await element.evaluate(async (host) => {
    await customElements.whenDefined(host.localName);
    await (host as HTMLElement & { ready: Promise<void> }).ready;
  });
}

/** Expects an element to show its data. */
export async function expectReady(element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  await expect.poll(() => element.evaluate((host) => host.matches(':state(ready)'))).toBe(true);
}

/** What a reader gets, in order: the accessibility tree as one line of words. */
export async function wordsOf(element: Locator): Promise<string> {
  const tree = await element.ariaSnapshot();
  return tree
    .replace(/^\s*- (?:\/\w+:.*$)?/gm, ' ')
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ');
}

/** Fails unless the text contains all parts, each after the previous one. */
export function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `“${part.slice(0, 80)}” stands in its place`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

/** Holds the dataset back until the returned function is called. */
export async function holdDataset(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let open = false;
  await page.route(dataset, async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return async () => {
    open = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

/** Injected before the page loads, because a strict policy allows no script tag of ours later. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

export async function expectAccessible(page: Page): Promise<void> {
  const problems = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, { preload: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
    );
  });
  expect(problems).toEqual([]);
}

/** Waits two frames, so that pending layout and paint are done. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
