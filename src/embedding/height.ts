/**
 * In CSS pixels. Less is too small to read; more than our longest list is a mistake or an attack.
 */
const range = { min: 20, max: 50_000 };

export interface HeightMessage {
  readonly vitrina: 'height';
  readonly height: number;
}

/** Asks a frame to send its height again. */
export const heightQuestion = { vitrina: 'height?' } as const;

export const heightMessage = (height: number): HeightMessage => ({ vitrina: 'height', height });

/** The height in a message; undefined if the data is not exactly such a message. */
export function heightOf(data: unknown): number | undefined {
  if (!saysIn(data, 'height') || !('height' in data)) return undefined;
  const { height } = data;
  const fits = typeof height === 'number' && height >= range.min && height <= range.max;
  return fits && Number.isInteger(height) ? height : undefined;
}

export const asksForHeight = (data: unknown): boolean => saysIn(data, heightQuestion.vitrina);

function saysIn(data: unknown, word: string): data is { readonly vitrina: string } {
  return typeof data === 'object' && data !== null && 'vitrina' in data && data.vitrina === word;
}
