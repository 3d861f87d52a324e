import type { writeNotice } from './page-notices.js';

/** Logs a notice for the webmaster about a tag or file. The words are fetched only then. */
export function logNotice(...about: Parameters<typeof writeNotice>): void {
  import('./page-notices.js').then((notices) => notices.writeNotice(...about), console.error);
}
