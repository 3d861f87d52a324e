// Every text and link field of the format under attack, in every element at once: the fields come
// from the schema, the elements from the manifest, so that a new one is attacked without an edit.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { attackable, hostileDataset, links, markup, polluted, turning } from './support/hostile.js';
import { expect, test } from './support/test.js';

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
const tags = manifest.modules
  .flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
  .filter((tag) => tag !== 'vitrina-data');

const page320 = { width: 320, height: 900 };

/**
 * All elements on a page, each with all that opens open. The example site's own policy tells of what
 * it would forbid, but forbids nothing: if a payload does not run, that is our doing.
 */
async function show(page: Page, body: string): Promise<void> {
  const policy = (await page.request.get('panel.html')).headers()['content-security-policy'] ?? '';
  await page.addInitScript(() => {
    Object.assign(window, { ranTimes: 0 });
    Object.assign(window.vitrinaTest, { ran: () => Object.assign(window, { ranTimes: 1 }) });
  });
  await page.route('**/hostile.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  const elements = tags
    .map((tag) => `<${tag} src="hostile.json" panel="panel-1" experience="ferias"></${tag}>`)
    .join('');
  await page.route('**/hostile.html', (route) =>
    route.fulfill({
      headers: {
        'content-security-policy-report-only': policy,
        'content-type': 'text/html; charset=utf-8',
      },
      body: `<!doctype html><html lang="es"><meta name="viewport" content="width=device-width"><title>Hostile</title>
        <script type="module" src="/dist/vitrina.js"></script><main>${elements}</main></html>`,
    }),
  );
  await page.setViewportSize(page320);
  await page.goto('hostile.html');
  await page.evaluate(async (names) => {
    for (const name of names) {
      await customElements.whenDefined(name);
      for (const element of document.querySelectorAll<HTMLElement & { ready: Promise<void> }>(
        name,
      )) {
        await element.ready;
        const closed = 'button[aria-expanded="false"], details:not([open]) > summary';
        for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>(closed) ?? [])
          button.click();
        await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      }
    }
  }, tags);
}

/** What must hold of every page, whatever its data says. */
async function expectHarmless(page: Page): Promise<void> {
  const seen = await page.evaluate((names) => {
    const elements = names.map((name) => document.querySelector<HTMLElement>(name));
    const all = elements.flatMap((element) => [
      ...(element?.shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    const opened = new Set(['http:', 'https:', 'mailto:', 'tel:', 'blob:']);
    const carriers = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data'];
    const addresses = all.flatMap((element) =>
      carriers.flatMap((name) => element.getAttribute(name) ?? []),
    );
    const unwritten = 'script, iframe, object, embed, base, meta, form';
    const isUnwritten = (element: Element) =>
      element.matches(unwritten) ||
      element.getAttributeNames().some((name) => name.startsWith('on'));
    return {
      faults: window.vitrinaTest.faults,
      ran: Reflect.get(window, 'ranTimes') as number,
      polluted: Reflect.get({}, 'polluted') as unknown,
      opened: addresses.filter(
        (address) => !opened.has(new URL(address, document.baseURI).protocol),
      ),
      unwritten: all.filter(isUnwritten).map((element) => element.outerHTML.slice(0, 80)),
      wide: [document.documentElement, ...elements].flatMap((element) =>
        element && element.scrollWidth > innerWidth
          ? [`${element.localName} ${String(element.scrollWidth)}`]
          : [],
      ),
      silent: names.filter((_, index) => !elements[index]?.shadowRoot?.textContent.trim()),
    };
  }, tags);
  expect(seen.faults, 'what could not be shown').toEqual([]);
  expect(seen.ran, 'payloads that ran').toBe(0);
  expect(seen.polluted, 'what every object now has').toBe(undefined);
  expect(seen.opened, 'addresses that passed the gate').toEqual([]);
  expect(seen.unwritten, 'elements that nobody wrote').toEqual([]);
  expect(seen.wide, 'what is wider than the page').toEqual([]);
  expect(seen.silent, 'elements that show nothing').toEqual([]);
}

function textOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    (names) =>
      Object.fromEntries(
        names.map((name) => [name, document.querySelector(name)?.shadowRoot?.textContent ?? '']),
      ),
    tags,
  );
}

const cycle = (values: readonly string[]) => {
  let next = 0;
  return () => values[next++ % values.length] ?? '';
};

test('shows markup as text, opens no address that runs, and takes no prototype', async ({
  page,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { data, attacked } = hostileDataset({ text: () => markup, link: cycle(links) });
  const known = [...new Set(attackable())];
  expect(known.length).toBeGreaterThan(60);
  expect(
    known.filter((path) => !attacked.has(path)),
    'fields never attacked',
  ).toEqual([]);

  await show(page, polluted(data).replaceAll('"ana"', '"constructor"'));
  await expectHarmless(page);
  for (const [tag, text] of Object.entries(await textOf(page))) {
    expect(text, tag).toContain('<img src=x onerror=');
  }
  expect(dialogs).toEqual([]);
});

test('keeps what turns text around from what is ours', async ({ page }) => {
  const { data } = hostileDataset({ text: () => turning, link: () => 'a' });
  await show(page, JSON.stringify(data));
  await expectHarmless(page);
  const turned = await page.evaluate((names) => {
    const found: string[] = [];
    for (const name of names) {
      const root = document.querySelector(name)?.shadowRoot;
      if (!root) continue;
      /** The box whose text is one paragraph to the bidirectional algorithm. */
      const boxOf = (node: Node): Node => {
        for (let at = node.parentElement; at; at = at.parentElement) {
          const { display, unicodeBidi, position, float } = getComputedStyle(at);
          if (!/^(inline|contents)$/u.test(display) || /isolate|plaintext/u.test(unicodeBidi))
            return at;
          if (position === 'absolute' || float !== 'none') return at;
        }
        return root;
      };
      const open = new Set<Node>();
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (node.parentElement?.closest('style, textarea, [aria-hidden="true"]')) continue;
        const box = boxOf(node);
        if (text.includes('\u202E')) open.add(box);
        else if (open.has(box) && /[\p{L}\p{N}]/u.test(text))
          found.push(`${name}: “${text.trim()}” in ${(box as Element).outerHTML.slice(0, 160)}`);
      }
    }
    return [...new Set(found)];
  }, tags);
  expect(turned).toEqual([]);
});

test('breaks words of three hundred letters', async ({ page }) => {
  const { data } = hostileDataset({ text: () => 'Ñ'.repeat(300), link: () => 'b'.repeat(300) });
  await show(page, JSON.stringify(data));
  await expectHarmless(page);
});

test('shows texts and addresses of a hundred kilobytes', async ({ page }) => {
  const long = 'municipio '.repeat(10_240).trim();
  const address = `https://example.org/${'a'.repeat(100_000)}`;
  const { data } = hostileDataset({
    // Every fourth: thirteen million letters, in all elements at once, take half a minute to lay out.
    text: cycle([long, 'x', 'x', 'x']),
    link: (path) => (path.endsWith('src') ? 'a.jpg' : address),
  });
  await show(page, JSON.stringify(data));
  await expectHarmless(page);
});
