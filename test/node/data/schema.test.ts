import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { is } from 'valibot';
import { readDataset } from '../../../src/dataset/read.js';
import { datasetFile } from '../../../src/dataset/schema.js';
import { collections, head } from '../../../src/dataset/table.js';
import type { Json } from '../../dataset/support/edit.js';
import { fullDataset } from '../../dataset/support/full.js';
import { mutated, randomFrom } from './mutations.js';

const root = new URL('../../../', import.meta.url);
const parse = (path: string): Json => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Json;
const panel = parse('data/panel-02/panel-02.dataset.json');
const full = JSON.parse(JSON.stringify(fullDataset())) as Json;
const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(
  parse('data/vitrina-dataset.schema.json') as object,
);

describe('The JSON Schema', () => {
  it('is what the Valibot schemas say, and so are the reader’s table and the docs', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/schema.ts', '--check'],
      { cwd: fileURLToPath(root), encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  });

  it('accepts the 2011 panel and a dataset that uses every field', () => {
    for (const data of [panel, full]) {
      assert.ok(validate(data), JSON.stringify(validate.errors));
      assert.ok(is(datasetFile, data));
    }
  });

  it('accepts the smallest dataset of the documentation, and so does the reader', () => {
    const page = readFileSync(new URL('docs/dataset.md', root), 'utf8');
    const [, example = ''] = /<!-- example -->\s+```json\n(.+?)```/su.exec(page) ?? [];
    const data = JSON.parse(example) as Json;
    assert.ok(validate(data), JSON.stringify(validate.errors));
    const { dataset, issues } = readDataset(data);
    assert.deepEqual(issues, []);
    assert.deepEqual([dataset.panels.size, dataset.experiences.size], [1, 1]);
  });

  it('is tried on a dataset that uses every field there is', () => {
    const used = (shape: unknown, values: unknown[]): string[] => {
      if (Array.isArray(shape)) return shape.flatMap((one) => used(one, values.flat()));
      if (typeof shape !== 'object' || shape === null) return [];
      return Object.entries(shape).flatMap(([name, inner]) => {
        const key = name.replace('!', '');
        const given = values.flatMap((value) => (value as Record<string, unknown>)[key] ?? []);
        return given.length ? used(inner, given).map((path) => `${key}/${path}`) : [key];
      });
    };
    const data = fullDataset();
    assert.deepEqual(used(head, [data]), []);
    for (const [name, shape] of Object.entries(collections)) {
      assert.deepEqual(used(shape, data[name as keyof typeof collections]), [], name);
    }
  });

  it('gives the verdict of Valibot on six thousand altered datasets', () => {
    const random = randomFrom(20110405);
    const verdicts = { right: 0, wrong: 0 };
    for (let round = 0; round < 6_000; round++) {
      const data = mutated(round % 2 ? panel : full, random);
      const right = is(datasetFile, data);
      if (validate(data) !== right) {
        assert.fail(
          `Round ${round}: Valibot says ${right}, Ajv ${JSON.stringify(validate.errors)}`,
        );
      }
      verdicts[right ? 'right' : 'wrong']++;
    }
    assert.ok(verdicts.right > 900 && verdicts.wrong > 3000, JSON.stringify(verdicts));
  });
});
