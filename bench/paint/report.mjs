import { spreadOf } from './statistics.mjs';

/** Prints rows in columns: names aligned left, everything else right. */
export function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column ? cell.padStart(widths[column] + 3) : cell.padEnd(widths[0]),
    );
    console.log(`  ${cells.join('')}`);
  }
}

/** Median and quartiles: `1.32 (1.20–1.41)`. */
export function spread(numbers, digits = 2) {
  const { low, median, high } = spreadOf(numbers);
  const text = (number) => number.toFixed(digits);
  return `${text(median)} (${text(low)}–${text(high)})`;
}

/** What was loaded by a point in time: `5 files, 23.7 kB`. */
export function load({ visits }, by) {
  const { median: files } = spreadOf(visits.map((visit) => visit[by].files));
  const { median: bytes } = spreadOf(visits.map((visit) => visit[by].bytes));
  return `${files} ${files === 1 ? 'file' : 'files'}, ${(bytes / 1000).toFixed(1)} kB`;
}
