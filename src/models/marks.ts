import { folded, wordPattern } from './stem.js';

/** A piece of a text, and whether a search matched it. All pieces together are the text. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** Tells whether a search matched a folded word. */
export type IsHit = (word: string) => boolean;

/** Splits a text into matched words and the text between them. */
export function marks(text: string, isHit: IsHit): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  const add = (to: number, hit: boolean) => {
    if (to > end) stretches.push({ text: text.slice(end, to), hit });
    end = to;
  };
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!isHit(folded(word))) continue;
    add(index, false);
    add(index + word.length, true);
  }
  add(text.length, false);
  return stretches;
}

/** About two lines of text, in characters. */
const fragmentLength = 180;

/**
 * Returns the excerpt with the most matches, cut between words, with an ellipsis for what was left
 * out. Returns undefined if no text has a match.
 */
export function fragment(texts: readonly string[], isHit: IsHit): readonly Stretch[] | undefined {
  let best: { readonly cut: string; readonly hits: number } | undefined;
  for (const text of texts) {
    const found = [...text.matchAll(wordPattern)].filter(([word]) => isHit(folded(word)));
    for (const { index } of found) {
      const from = text.length > fragmentLength ? startOf(text, index) : 0;
      const cut = cutAt(text, from);
      const hits = new Set(
        found
          .filter((one) => one.index >= from && one.index < from + fragmentLength)
          .map(([word]) => folded(word)),
      ).size;
      if (hits > (best?.hits ?? 0)) best = { cut, hits };
    }
  }
  return best && marks(best.cut, isHit);
}

/** Starts a little before the word, to show it in its sentence. */
function startOf(text: string, index: number): number {
  const from = Math.max(0, Math.min(index - 60, text.length - fragmentLength));
  return from && text.lastIndexOf(' ', from) + 1;
}

function cutAt(text: string, from: number): string {
  const rest = text.length - from;
  const to = rest > fragmentLength ? text.lastIndexOf(' ', from + fragmentLength) : text.length;
  const end = to > from ? to : from + fragmentLength;
  return `${from ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
