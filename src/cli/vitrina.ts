#!/usr/bin/env node
import { commandWordsFor } from '../i18n/command.js';
import type { Terminal } from './terminal.js';

type Run = (args: readonly string[], terminal: Terminal) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  prerender: () => import('./prerender.js'),
  snippets: () => import('./snippets.js'),
};

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(`${text}\n`),
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  const { run } = await command();
  process.exitCode = await run(args, terminal);
} else {
  const words = await commandWordsFor('es');
  const names = Object.keys(commands).join(', ');
  terminal.error(words.t('unknownCommand', { name: name || '—', names }));
  process.exitCode = 1;
}
