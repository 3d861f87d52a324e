import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const given = process.env['VITRINA_PACKAGES'];
if (!given) throw new Error('Run by "npm run test:packages", which installs what is tested.');

/** The folder in which the packed package is installed, beside the tools of `apps`. */
export const place = given;
export const installed = join(place, 'node_modules', 'vitrina');
export const tarball = process.env['VITRINA_TARBALL'] ?? '';

export function readInstalled(path: string): unknown {
  return JSON.parse(readFileSync(join(installed, path), 'utf8'));
}

/** Runs a program there; resolves to what it printed, rejects with it where it fails. */
export function run(program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const child = spawn(program, args, { cwd: place, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${[program, ...args].join(' ')}\n${printed}`));
    });
  });
}

/** A script of a package installed there, run by this Node. */
export function tool(path: string, ...args: string[]): Promise<string> {
  return run(process.execPath, join('node_modules', path), ...args);
}

/** A module's text, run there by Node as if it were a file of its own. */
export function runModule(text: string): Promise<string> {
  return run(process.execPath, '--input-type=module', '--eval', text);
}
