// `npm run zip`, after a build: writes dist/vitrina-<version>.zip, or the file that is named.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archive } from './delivery/archive.js';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
/**
 * https://reproducible-builds.org/specs/source-date-epoch/; by default, the date of the last
 * commit.
 */
const epoch = process.env['SOURCE_DATE_EPOCH'] ?? committed() ?? String(Date.now() / 1000);
const [file = join(root, 'dist', `vitrina-${version}.zip`)] = process.argv.slice(2);
await writeFile(file, await archive(root, new Date(Number(epoch) * 1000)));
console.log(file);

/**
 * Seconds since 1970 of the last commit; undefined in a copy of the project without its history.
 */
function committed(): string | undefined {
  const git = ['log', '-1', '--format=%ct'];
  const { status, stdout } = spawnSync('git', git, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
