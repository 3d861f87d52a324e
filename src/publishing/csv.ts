/** What a spreadsheet reads as a formula: these signs, also after white space or in full width. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/**
 * Writes rows as a CSV file (RFC 4180: commas, CRLF, doubled quotes) that starts with a byte order
 * mark, without which spreadsheets misread accents. A text that a spreadsheet would run as a
 * formula is prefixed with an apostrophe, so that it is read as text.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${separated(rows, ',')}`;
}

/** Writes rows separated by tabs, which spreadsheets and word processors paste as cells. */
export function tsv(rows: readonly (readonly string[])[]): string {
  return separated(rows, '\t');
}

function separated(rows: readonly (readonly string[])[], separator: ',' | '\t'): string {
  return rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('');
}

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
