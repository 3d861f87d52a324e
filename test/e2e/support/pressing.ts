import type { Page } from '@playwright/test';
import { datasets, subjects } from '../../matrix/subjects.js';
import { expect, expectReady, quiet, settled } from './test.js';

/** Every element in every layout, each with a fallback of the page's own. */
export const everything = subjects
  .map(({ tag, attributes }) => {
    const own = Object.entries(attributes['2011']).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag} src="${datasets['2011']}"${own.join('')}><p>El texto de la página</p></${tag}>`;
  })
  .join('\n');

/** Waits until each of them shows its data. */
export async function expectEverything(page: Page): Promise<void> {
  const all = page.locator('[src]:not(script)');
  await expect(all).toHaveCount(subjects.length);
  for (const element of await all.all()) {
    await settled(element);
    await expectReady(element);
  }
  await expect(page.getByText('El texto de la página').and(page.locator(':visible'))).toHaveCount(
    0,
  );
  expect(await page.evaluate(() => window.vitrinaTest.faults)).toEqual([]);
}

/**
 * Uses every control except links, which lead away. Returns the number of controls used. Presses
 * one after another, because a press may add controls.
 */
export async function pressEverything(page: Page): Promise<number> {
  const pressed = await page.evaluate(async () => {
    const done = new Set<Element>();
    window.print = () => undefined;
    for (const host of document.querySelectorAll('[src]:not(script)')) {
      const left = () =>
        [...(host.shadowRoot?.querySelectorAll('button, summary, input, select') ?? [])].find(
          (control) => !done.has(control),
        );
      for (let control = left(); control; control = left()) {
        done.add(control);
        if (control instanceof HTMLElement) control.click();
        if (control instanceof HTMLInputElement && control.type === 'search') {
          control.value = 'a';
          control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        }
        if (control instanceof HTMLSelectElement) {
          control.selectedIndex = control.options.length - 1;
          control.dispatchEvent(new Event('change', { bubbles: true }));
        }
        await Reflect.get(host, 'updateComplete');
        if (done.size > 600) throw new Error('It does not end');
      }
    }
    return done.size;
  });
  await quiet(page);
  return pressed;
}
