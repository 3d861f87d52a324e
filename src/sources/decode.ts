/** The text of a file, and whether its encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

/** The characters of Windows-1252 from 0x80 on, where Latin-1 has control characters. */
const beyondLatin1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Returns the text decoded as UTF-8, UTF-16 or Windows-1252. UTF-16 is recognised by its byte order
 * mark. Windows-1252 is the fallback: older programs save the languages of our datasets in it, and
 * it includes the printable characters of Latin-1.
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
