// Runs the tests that need no browser. Neither `--test` of Node 20 nor a plain shell expands
// patterns.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tests that need Node, and those of the pure layers. What depends on the engine is in
 * test/engines.
 */
const folders = ['node', 'sources', 'dataset', 'models', 'i18n'].map((name) => join('test', name));
const [only = ''] = process.argv.slice(2);
const files = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.test.ts') && path.includes(only))
  .sort();
if (files.length === 0) throw new Error(`No test of Node's has "${only}" in its name`);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
