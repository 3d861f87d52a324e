import type { telling } from './telling.js';

/** Logs a notice for the webmaster about a tag. The words are fetched only then. */
export function tell(...news: Parameters<typeof telling>): void {
  import('./telling.js').then((words) => words.telling(...news), console.error);
}
