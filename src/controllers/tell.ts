import type { telling } from './telling.js';

/** Has the webmaster told, in words that are fetched only then, what came to pass with a tag. */
export function tell(...news: Parameters<typeof telling>): void {
  import('./telling.js').then((words) => words.telling(...news), console.error);
}
