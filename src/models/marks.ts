import { folded, wordPattern } from './stem.js';

/** A stretch of a text, and whether a search found it. Put together they are the text. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** Whether a search found this word, as it stands in a text once it is folded. */
export type IsHit = (word: string) => boolean;

/** A text in stretches: the words that were found, and what stands between them. */
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

/** About as much of a text as two lines hold. */
const fragmentLength = 180;

/**
 * The part of the texts that says most of what was sought, cut between words; nothing where no text
 * says any of it. An ellipsis stands for what was left out.
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

/** A little before the word, so that it is read in its sentence. */
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
