import type { telling } from './telling.js';

let isTold = false;

/** Has the webmaster told, in words that are fetched only then, what came to pass with a tag. */
export function tell(...news: Parameters<typeof telling>): void {
  import('./telling.js').then(
    (words) => words.telling(...news),
    (error: unknown) => tellWithoutWords(news[1], error),
  );
}

/** Where no file comes any more, in the language that needs none. Once: each next is missing too. */
function tellWithoutWords(...facts: readonly unknown[]): void {
  if (isTold) return;
  isTold = true;
  console.error(
    '[vitrina] Faltan archivos en la carpeta chunks. Qué cambiar: volver a subirla entera y vaciar la caché del sitio.',
    ...facts,
  );
}
