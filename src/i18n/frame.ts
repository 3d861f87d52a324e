import { frame as en } from './diagnosis/en.js';
import { frame as es } from './diagnosis/es.js';
import { frame as ptBR } from './diagnosis/pt-BR.js';
import type { Locale } from './languages.js';
import type { FrameMessages } from './messages.js';
import { say } from './say.js';

export type FrameNotice = keyof FrameMessages['notices'];
export type FrameTrouble = keyof FrameMessages['visitors'];

/** All languages at once: when a file could not be loaded, another file may fail too. */
const frames: Readonly<Record<Locale, FrameMessages>> = { es, 'pt-BR': ptBR, en };

/**
 * What visitors read if `iframe.html` cannot show what it was asked for. Never contains text from
 * the address.
 */
export const frameSentence = (locale: Locale, key: FrameTrouble): string =>
  frames[locale].visitors[key];

/** A line for the webmaster's console. Values cannot add line breaks to it. */
export function frameNotice(
  locale: Locale,
  key: FrameNotice,
  facts: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(facts).map(([name, fact]): [string, string] => [
    name,
    fact.replace(/[\s\p{Cc}]+/gu, ' '),
  ]);
  return say(frames[locale].notices[key], Object.fromEntries(lines));
}
