// Runs the tests that need no browser. Node 20's --test knows no patterns, nor does a plain shell.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/node';
const [only = ''] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && name.includes(only))
  .map((name) => join(folder, name))
  .sort();
if (files.length === 0) throw new Error(`No test in ${folder} has "${only}" in its name`);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
