import { diagnosisMessages, type Locale } from './languages.js';
import type { DiagnosisMessages } from './messages.js';
import { say } from './say.js';

type FrameMessages = DiagnosisMessages['frame'];
export type FrameNotice = keyof FrameMessages['notices'];
export type FrameTrouble = keyof FrameMessages['visitors'];

/** What the page for frames says where it cannot show all that its address asks for. */
export interface FrameWords {
  /** Never what the address says. */
  visitor(key: FrameTrouble): string;
  /** A line for the webmaster's console; what is put into it stays on the line. */
  notice(key: FrameNotice, facts: Readonly<Record<string, string>>): string;
}

/** Fetched only when there is something to say. */
export async function frameWords(locale: Locale): Promise<FrameWords> {
  const { frame } = await diagnosisMessages(locale);
  return {
    visitor: (key) => frame.visitors[key],
    notice(key, facts) {
      const lines = Object.entries(facts).map(([name, fact]): [string, string] => [
        name,
        fact.replace(/[\s\p{Cc}]+/gu, ' '),
      ]);
      return say(frame.notices[key], Object.fromEntries(lines));
    },
  };
}
