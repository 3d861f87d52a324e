// What the specs beside this need is in no root package.json, so that a newcomer's install stays
// small. It is installed here when it is absent or no longer what the lock names.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const folder = import.meta.dirname;
/** The lock as it was when the last install was complete. */
const installed = join(folder, 'node_modules', '.installed-lock.json');

const install = 'ci --ignore-scripts --omit=peer --prefer-offline --no-audit --no-fund';

test('the style sheets and page swappers of others are installed', async () => {
  test.setTimeout(180_000);
  const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
  if ((await readFile(installed, 'utf8').catch(() => '')) === lock) return;
  const { status, stderr, error } = spawnSync('npm', [...install.split(' '), '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 170_000,
    shell: process.platform === 'win32',
  });
  expect(
    status,
    `"npm ${install}" in test/e2e/hosts. Vitrina is tested among Bootstrap, htmx, Turbo and others, ` +
      `which are installed for these tests alone: this needs the npm registry.\n` +
      (error?.message ?? stderr),
  ).toBe(0);
  await writeFile(installed, lock);
});
