import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { safeParse } from 'valibot';
import { fits } from '../../../src/dataset/fits.js';
import { readDataset, type Reading } from '../../../src/dataset/read.js';
import { datasetFile } from '../../../src/dataset/schema.js';
import { collections } from '../../../src/dataset/table.js';
import type { Dataset } from '../../../src/dataset/types.js';
import { Fault } from '../../../src/fault.js';
import { frozen, type Json } from '../../dataset/support/edit.js';
import { fullDataset } from '../../dataset/support/full.js';
import { mutated, randomFrom } from './mutations.js';

const panel = JSON.parse(
  readFileSync(new URL('../../../data/panel-02/panel-02.dataset.json', import.meta.url), 'utf8'),
) as Json;
const full = JSON.parse(JSON.stringify(fullDataset())) as Json;

function asFile({ head, ...all }: Dataset): unknown {
  const lists = Object.entries(all).map(([name, items]) => [name, [...items.values()]]);
  return { ...head, ...Object.fromEntries(lists) };
}

/** A collection that is absent is an empty one. */
const empty = Object.fromEntries(Object.keys(collections).map((name) => [name, []]));

/** What was read, or the fault; anything else that is thrown is a defect. */
function readOrFault(data: unknown): Reading | Fault {
  try {
    return readDataset(data);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

describe('Reading five thousand altered datasets', () => {
  const random = randomFrom(1810);
  const readings = Array.from({ length: 5_000 }, (_, round) => {
    const data = frozen(mutated(round % 2 ? panel : full, random));
    return { round, data, result: readOrFault(data) };
  });
  const read = readings.flatMap(({ result, ...rest }) =>
    result instanceof Fault ? [] : [{ ...rest, ...result }],
  );

  it('shows almost all of them', () => {
    assert.ok(read.length > 4500, String(read.length));
  });

  it('gives what the schemas accept, with nothing more and nothing less', () => {
    for (const { round, dataset } of read) {
      const file = asFile(dataset);
      const parsed = safeParse(datasetFile, file);
      assert.ok(parsed.success, `Round ${round}: ${parsed.issues?.[0]?.message}`);
      assert.ok(isDeepStrictEqual(parsed.output, file), `Round ${round}`);
    }
  });

  it('has nothing to say when it reads its own result again', () => {
    for (const { round, dataset } of read) {
      const again = readDataset(asFile(dataset));
      assert.deepEqual(again.issues, [], `Round ${round}`);
      assert.ok(isDeepStrictEqual(again.dataset, dataset), `Round ${round}`);
    }
  });

  it('says so whenever it leaves something of a known field out', () => {
    for (const { round, data, dataset, issues } of read) {
      if (issues.length) continue;
      const parsed = safeParse(datasetFile, data);
      assert.ok(parsed.success, `Round ${round}: ${parsed.issues?.[0]?.message}`);
      assert.ok(
        isDeepStrictEqual({ ...empty, ...parsed.output }, asFile(dataset)),
        `Round ${round}`,
      );
    }
  });

  it('has nothing to mend in what the quick check lets through, and in nothing else', () => {
    let through = 0;
    for (const { round, data, result } of readings) {
      const right =
        !(result instanceof Fault) &&
        !result.issues.length &&
        isDeepStrictEqual({ ...empty, ...(data as object) }, asFile(result.dataset));
      assert.equal(fits(data), right, `Round ${round}`);
      if (right) through++;
    }
    assert.ok(through > 500, String(through));
    assert.ok(fits(panel) && fits(full));
  });
});
