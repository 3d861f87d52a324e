/** What a spreadsheet takes for a formula: these signs, also after white space and in full width. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/**
 * Rows of text as a CSV file (RFC 4180: commas, CRLF, quotes doubled) that begins with a byte order
 * mark, without which spreadsheets misread accents. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it, and is then read as text.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${separated(rows, ',')}`;
}

/** The same with tabs, which spreadsheets and word processors take from the clipboard as cells. */
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
