/**
 * Writes the fictitious dataset of the stories and tests, or a larger one for benchmarks. `node
 * --import tsx scripts/rich-dataset.ts [--experiences N] [--seed S] [--out file]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { defaults, richDataset } from './rich-dataset/dataset.js';

const committed = fileURLToPath(new URL('../data/rich/rich.dataset.json', import.meta.url));
const { values } = parseArgs({
  options: {
    experiences: { type: 'string', default: String(defaults.experiences) },
    seed: { type: 'string', default: String(defaults.seed) },
    out: { type: 'string' },
  },
});
const whole = (name: 'experiences' | 'seed', least: number): number => {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < least) {
    throw new Error(`--${name} takes a whole number from ${least}, not ${values[name]}`);
  }
  return number;
};

const options = { experiences: whole('experiences', 1), seed: whole('seed', 0) };
const isDefault = options.experiences === defaults.experiences && options.seed === defaults.seed;
if (!values.out && !isDefault) throw new Error('A dataset that is not the default needs --out');

const started = performance.now();
const dataset = richDataset(options);
const took = performance.now() - started;
const compact = JSON.stringify(dataset);
const out = values.out ?? committed;
mkdirSync(dirname(out), { recursive: true });
writeFileSync(
  out,
  // The committed file has the repository's format; a large one is compact, as on a real site.
  isDefault
    ? await format(compact, { ...(await resolveConfig(out)), filepath: out, parser: 'json' })
    : compact,
);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const packed = brotliCompressSync(compact, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
console.log(out);
console.log(
  `${dataset.experiences?.length} experiences, ${dataset.people?.length} people, ` +
    `${dataset.organizations?.length} organizations, ${dataset.places?.length} places`,
);
console.log(
  `${kilobytes(Buffer.byteLength(compact))} of JSON, ${kilobytes(packed.length)} as brotli, ` +
    `made in ${took.toFixed(0)} ms`,
);
