import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { run } from '../../../src/cli/prerender.js';

it('the pages of the example site have what the command writes', async () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  const args = scripts.examples.replace(/^.* prerender /u, '').split(' ');
  const told: string[] = [];
  const tell = (text: string) => told.push(text);
  const code = await run([...args, '--check'], { out: tell, error: tell });
  assert.deepEqual([code, told], [0, []], '`npm run examples` writes them');
});
