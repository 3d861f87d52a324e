import type { Plural } from '../messages.js';

const compared: Plural = {
  one: 'Comparación de {n} experiencia',
  many: 'Comparación de {n} de experiencias',
  other: 'Comparación de {n} experiencias',
};
const nowCompared: Plural = {
  one: 'Se muestra {n} experiencia.',
  many: 'Se comparan {n} de experiencias.',
  other: 'Se comparan {n} experiencias.',
};

/** Spanish, the source table: the other languages have exactly its keys. */
export const compareMessages = {
  /** The first columns of a table with one experience per row. */
  experience: 'Experiencia',
  text: 'Texto',
  title: 'Experiencias lado a lado',
  /** The accessible name of the table. */
  compared,
  /** Announced when the selection changes. */
  nowCompared,
  field: 'Dato',
  /** What an empty cell says to screen readers. */
  unknown: 'sin dato',

  close: 'Cerrar',
  choose: 'Elegir qué experiencias comparar',
  legend: 'Experiencias que se comparan',
  limits: 'Entre {fewest} y {most} a la vez: con más, las columnas no se leen bien.',
  tooMany: 'Ya se comparan {most}: para agregar otra, primero hay que quitar una.',
  tooFew: 'Para comparar hacen falta al menos {fewest}.',

  copy: 'Copiar la tabla',
  copied: 'Tabla copiada',
  notCopied: 'No se pudo copiar: el texto quedó seleccionado',
  copyText: 'Texto de la tabla',
  download: 'Descargar la tabla (CSV)',
  downloading: 'Archivo: {name}',
  /** Follows the dataset's id in the file name. */
  fileName: 'comparacion',
};
