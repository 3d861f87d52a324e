// Tests the npm package as its users get it: packs dist, installs the tarball beside the tools of
// test/packages/apps in a folder outside this repository, where none of our files can be found by
// accident, and runs test/packages there. Needs `npm run build` before, and the npm registry.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tests = 'test/packages';
const [only = ''] = process.argv.slice(2);
const files = readdirSync(tests)
  .filter((name) => name.endsWith('.test.ts') && name.includes(only))
  .map((name) => join(tests, name));
if (files.length === 0) throw new Error(`No test in ${tests} has "${only}" in its name`);

const place = mkdtempSync(join(tmpdir(), 'vitrina-packages-'));
const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];

function npm(cwd, ...args) {
  const { status, error } = spawnSync('npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  throw new Error(
    `"npm ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}. The package is tested with ` +
      'React, Vue and Svelte, which are installed for it alone: this needs the npm registry.',
  );
}

try {
  cpSync(join(tests, 'apps'), place, { recursive: true });
  npm('.', 'pack', '--pack-destination', place, ...quiet);
  npm(place, 'ci', '--prefer-offline', ...quiet);
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz'));
  // Offline: fails unless the lock file above contains the package's dependencies.
  npm(place, 'install', '--no-save', '--offline', ...quiet, `./${tarball}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], {
    stdio: 'inherit',
    env: { ...process.env, VITRINA_PACKAGES: place, VITRINA_TARBALL: join(place, tarball) },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
