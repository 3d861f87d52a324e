import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { land } from '../../../src/models/land.js';

describe('The outline of the map', () => {
  it('is what the script makes of Natural Earth', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/land.ts', '--check'],
      { cwd: fileURLToPath(new URL('../../../', import.meta.url)), encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  });

  it('is one path of closed rings, small enough to travel with an element', () => {
    assert.match(land, /^(?:M-?\d+ -?\d+(?:l[-\d ]+)?z)+$/u);
    assert.ok(land.length < 5000, String(land.length));
  });
});
