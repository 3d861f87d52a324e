import type { Params } from '../fault.js';
import { commandMessages, type Locale } from './languages.js';
import type { CommandMessages } from './messages.js';
import { say } from './say.js';
import { wording, type WordingOf } from './wording.js';

/** The words of the command, in one language. */
export interface CommandWords extends WordingOf<CommandMessages> {
  /** A finding of `vitrina check` as one line: what is wrong, and what was meant or is allowed. */
  finding(key: keyof CommandMessages['findings'], params: Params): string;
}

export async function commandWords(locale: Locale): Promise<CommandWords> {
  const messages = await commandMessages(locale);
  const { findings } = messages;
  return {
    ...wording(locale, messages),
    finding(key, params) {
      const more = params['meant'] ? findings.meant : params['names'] ? findings.names : '';
      const said = findings[key];
      return say(more ? `${said} ${more}` : said, params);
    },
  };
}
