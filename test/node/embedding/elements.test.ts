import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  allAttributesOf,
  attributesOf,
  identities,
  shownTags,
} from '../../../src/embedding/elements.js';

const sorted = (names: readonly string[] = []) => [...names].sort();
/** Of no use to an element that has a page to itself; and what every one has, told apart from these. */
const elsewhere = new Set(['src', 'loading', 'sync-url']);

const folders = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'vitrina-data')
  .map(({ name }) => name);

describe('the elements that a page may ask for by name', () => {
  it('are all that show something', () => {
    assert.deepEqual(sorted(shownTags), sorted(folders));
  });

  for (const tag of folders) {
    it(`${tag} takes the attributes that it has`, async () => {
      const module: Record<string, unknown> = await import(
        `../../../src/elements/${tag}/${tag}.js`
      );
      const observed = Object.values(module).flatMap((one) =>
        typeof one === 'function' && 'observedAttributes' in one
          ? (one.observedAttributes as string[])
          : [],
      );
      assert.deepEqual(sorted(allAttributesOf(tag)), sorted(observed));
      assert.deepEqual(
        sorted(attributesOf(tag)),
        sorted(observed.filter((name) => !elsewhere.has(name))),
      );
    });
  }

  it('wear the identities that there are themes for', () => {
    const themes = readdirSync('src/styles/themes').map((name) => name.replace('.css', ''));
    assert.deepEqual(sorted(identities), sorted(themes));
  });
});
