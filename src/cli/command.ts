import { commandWords, type CommandWords } from '../i18n/command.js';
import { locales, spokenLocale } from '../i18n/languages.js';
import { CommandError, Misuse, systemDetail, type Terminal } from './terminal.js';

/** The help texts: of `vitrina` itself, and of each command. */
type Help = 'help' | 'prerenderHelp' | 'snippetsHelp' | 'checkHelp';

/** What a command does with its parsed arguments. Resolves with the exit code. */
type Body<Asked> = (asked: Asked, words: CommandWords) => Promise<number>;

/**
 * Runs a command from its arguments to its exit code. `read` parses the arguments; help is handled
 * here.
 */
export async function runCommand<Asked extends { readonly help?: boolean | undefined }>(
  help: Help,
  args: readonly string[],
  terminal: Terminal,
  read: () => Asked,
  body: Body<Asked>,
): Promise<number> {
  const words = await wordsAskedFor(args);
  try {
    const asked = worded(read, words);
    if (!asked.help) return await body(asked, words);
    terminal.out(`${helpText(help, words)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const more = error instanceof Misuse ? `\n\n${helpText(help, words)}` : '';
    terminal.error(error.message + more);
    return error.exitCode;
  }
}

export const helpText = (help: Help, words: CommandWords): string =>
  words.t(help, { locales: locales.join('|') });

/**
 * The words of the language that `--lang` names. Errors in the other arguments are reported in it
 * too.
 */
export function wordsAskedFor(args: readonly string[]): Promise<CommandWords> {
  const asked = /(?:^|\n)--lang[=\n]([^\n]*)/u.exec(args.join('\n'))?.[1] ?? '';
  return commandWords(spokenLocale(asked));
}

const slips = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'unknownOption',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'optionValue',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'unexpected',
} as const;

/** Translates the errors of `parseArgs`, which are in English. */
function worded<Asked>(read: () => Asked, words: CommandWords): Asked {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const slip = Object.entries(slips).find(([name]) => name === code)?.[1];
    if (!slip) throw error;
    const [, name = ''] = /'([^\s']+)/u.exec(systemDetail(error)) ?? [];
    throw new Misuse(words.t(slip, { name }), { cause: error });
  }
}
