/** The text of a file, and whether its encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

/** What windows-1252 has in the place of the control characters of Latin-1, from 0x80 on. */
const beyondLatin1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * UTF-8 or, by its byte order mark, UTF-16. What is neither is read as windows-1252, which older
 * programs save in the languages of our datasets; Latin-1 is a part of it.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const encoding = byMark(bytes) ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), guessed: false };
  } catch {
    // Node 20 decodes it as Latin-1.
    const text = new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/gu, (sign) => beyondLatin1.charAt(sign.charCodeAt(0) - 0x80));
    return { text, guessed: true };
  }
}

function byMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
