import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeImage } from '../../../src/models/image.js';
import { safeHref } from '../../../src/models/link.js';
import { anyAddress } from '../support/arbitrary.js';
import { holds } from '../support/property.js';

const bases = fc.constantFrom('https://muni.example/datos/a.json', 'http://x/', 'not an address');
const given = fc.tuple(anyAddress, bases);

describe('The one gate for links', () => {
  it('lets out nothing but http, https, mailto and tel, as a browser reads them', async () => {
    const out = new Set<string>();
    await holds(given, 3_000, ([address, base]) => {
      const href = safeHref(address, base);
      if (href === undefined) return;
      assert.match(href, /^(?:https?|mailto|tel):/u);
      assert.equal(new URL(href).href, href, 'read again, it is the same');
      assert.equal(safeHref(href, 'about:blank'), href);
      out.add(new URL(href).protocol);
    });
    assert.deepEqual([...out].sort(), ['http:', 'https:', 'mailto:', 'tel:']);
  });

  it('lets out no image but over http', () =>
    holds(given, 1_000, ([address, base]) => {
      assert.match(safeImage(address, base) ?? 'http:', /^https?:/u);
    }));
});
