import type { writeNotice } from './page-notices.js';

let isLogged = false;

/** Logs a notice for the webmaster about a tag or file. The words are fetched only then. */
export function logNotice(...about: Parameters<typeof writeNotice>): void {
  import('./page-notices.js').then(
    (notices) => notices.writeNotice(...about),
    (error: unknown) => logWithoutWords(about[1], error),
  );
}

/** Not even the words could be fetched. Logged once, in Spanish, which needs no file. */
function logWithoutWords(...facts: readonly unknown[]): void {
  if (isLogged) return;
  isLogged = true;
  console.error(
    '[vitrina] Faltan archivos en la carpeta chunks. Qué cambiar: volver a subirla entera y vaciar la caché del sitio.',
    ...facts,
  );
}
