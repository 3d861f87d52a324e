#!/usr/bin/env node
import { helpText, wordsAskedFor } from './command.js';
import type { Terminal } from './terminal.js';

type Run = (args: readonly string[], terminal: Terminal) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  check: () => import('./check.js'),
  prerender: () => import('./prerender.js'),
  snippets: () => import('./snippets.js'),
};

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(`${text}\n`),
};

process.exitCode = await run(process.argv.slice(2));

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return (await command()).run(args, terminal);
  const words = await wordsAskedFor([name, ...args]);
  const help = helpText('help', words);
  if (['--help', '-h', 'help'].includes(name)) {
    terminal.out(`${help}\n`);
    return 0;
  }
  const names = Object.keys(commands).join(', ');
  const wrong = words.t('unknownCommand', { name, names });
  // A call with nothing but a language asks for help.
  terminal.error(name && !name.startsWith('--lang') ? `${wrong}\n\n${help}` : help);
  return 2;
}
