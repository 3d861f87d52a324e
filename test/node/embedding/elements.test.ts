import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { identities, shownTags } from '../../../src/embedding/elements.js';

describe('the elements that a page may ask for by name', () => {
  it('are all that show something', () => {
    const folders = readdirSync('src/elements', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'vitrina-data')
      .map(({ name }) => name);
    assert.deepEqual([...shownTags].sort(), folders.sort());
  });

  it('wear the identities that there are themes for', () => {
    const themes = readdirSync('src/styles/themes').map((name) => name.replace('.css', ''));
    assert.deepEqual([...identities].sort(), themes.sort());
  });
});
