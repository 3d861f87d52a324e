import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fits } from '../../../src/dataset/fits.js';
import { openDataset } from '../../../src/dataset/open.js';
import { readDataset } from '../../../src/dataset/read.js';
import { Fault } from '../../../src/fault.js';
import { almost, anyCommonFile, anyFile, anyJson, anyText, nested } from '../support/arbitrary.js';
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

describe('The quick check and the reader', () => {
  it('agree: what the one lets through, the other has nothing to say of and reads alike', async () => {
    let through = 0;
    await holds(fc.oneof(anyCommonFile, almost(anyCommonFile)), 200, async (file) => {
      if (!fits(file)) return;
      through++;
      const { dataset, issues } = readDataset(file);
      assert.deepEqual(issues, []);
      const opened = await openDataset(file);
      for (const [id, one] of dataset.experiences) {
        assert.deepEqual({ ...opened.dataset.experiences.get(id) }, one);
      }
    });
    assert.ok(through > 10, String(through));
  });
});
