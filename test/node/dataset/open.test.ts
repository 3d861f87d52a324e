import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fits } from '../../../src/dataset/fits.js';
import { openDataset } from '../../../src/dataset/open.js';
import { readDataset } from '../../../src/dataset/read.js';
import { Fault } from '../../../src/fault.js';
import { edited, type Edit } from '../../dataset/support/edit.js';
import { fullDataset } from '../../dataset/support/full.js';
import {
  almost,
  anyCompleteFile,
  anyFile,
  anyJson,
  anyText,
  nested,
} from '../support/arbitrary.js';
import { holds } from '../support/property.js';

/** The code of the fault, or nothing where it was read; what else is thrown is a defect. */
async function faultOf(value: unknown): Promise<string | undefined> {
  try {
    await openDataset(value);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

describe('The door, whatever comes to it', () => {
  it('throws faults only at any JSON', () =>
    holds(anyJson, 500, async (value) => {
      await faultOf(value);
    }));

  it('throws faults only at almost any dataset', () =>
    holds(almost(anyFile), 120, async (value) => {
      await faultOf(value);
    }));

  it('throws faults only at any head over anything', () =>
    holds(
      fc.tuple(fc.oneof(anyText, anyJson), anyJson, anyJson),
      200,
      async ([formatVersion, panels, title]) => {
        await faultOf({ formatVersion: '1.0', panels: [panels], title });
        await faultOf({ formatVersion, panels, experiences: panels, title });
      },
    ));

  it('refuses what is nested too deep wherever it stands, and nothing less deep', async () => {
    const panel = { id: 'uno', title: 'Uno' };
    for (const depth of [60, 70, 5_000, 200_000]) {
      const deep = nested('x', depth);
      const expected = depth > 64 ? 'too-large' : undefined;
      for (const file of [{ title: deep }, { novelty: deep }, { panels: [panel, deep] }]) {
        const whole = { formatVersion: '1.0', id: 'uno', language: 'es', panels: [panel], ...file };
        assert.equal(await faultOf(whole), expected, `${Object.keys(file).join()} ${depth}`);
      }
    }
  });
});

describe('The quick check', () => {
  it('accepts a file that is right, every field of the format in it', () => {
    const full = fullDataset();
    assert.ok(fits(full));
    // As far as both are known, the end is not before the start; and a chain is no ring.
    assert.ok(fits(edited<unknown>(full, ['events/0/endDate', '2011'])));
    const places = Array.from({ length: 20 }, (_, level) => ({
      ...{ id: `p-${level}`, name: 'P', type: 'region' },
      ...(level && { containedIn: `p-${level - 1}` }),
    }));
    assert.ok(fits({ ...full, places: [...full.places, ...places] }));
  });

  const altitude = [-64.5, -31.9, 730];
  const left: readonly [what: string, ...edit: Edit][] = [
    ['a letter that was lost in a text', 'experiences/0/summary/0', 'Municipalizaci\ufffdn'],
    ['a letter that was lost in one language', 'experiences/0/title/es', 'Feri\ufffds'],
    ['a letter that was lost in an address', 'experiences/0/links/0/url', 'a\ufffdo.pdf'],
    ['a point with an altitude', 'places/0/location/coordinates', altitude],
    ['a point with more in it', 'places/0/location/bbox', altitude],
    ['a field of a later version', 'experiences/0/resources/0/novelty', 1],
    ['an end before its start', 'experiences/0/endDate', '2008'],
    ['a place within itself', 'places/0/containedIn', 'villa'],
    ['a reference twice', 'experiences/0/topics/1', 'mercados'],
    ['an index', 'kind', 'index'],
    ['a list that is none', 'people', null],
  ];
  for (const [what, ...edit] of left) {
    it(`leaves ${what} to the reader`, () => {
      assert.ok(!fits(edited<unknown>(fullDataset(), edit)));
    });
  }
});

describe('The quick check and the reader', () => {
  it('agree: what the one lets through, the other has nothing to say of and reads alike', async () => {
    let through = 0;
    await holds(fc.oneof(anyCompleteFile, almost(anyCompleteFile)), 200, async (file) => {
      if (!fits(file)) return;
      through++;
      assert.deepEqual(await openDataset(file), readDataset(file));
    });
    assert.ok(through > 50, String(through));
  });
});
