import type { Plural } from '../messages.js';

const more: Plural = { one: 'Ver 1 más', other: 'Ver {n} más' };

/** What is said of a network of many; Spanish, the master table. */
export const largeNetworkMessages = {
  /** All of these numbers are above one. */
  excerpt:
    'El dibujo muestra solo {actors} de las organizaciones que participan en más experiencias, ' +
    'y {experiences} en que participa más de una de ellas. ' +
    'Todo lo demás está en la tabla.',
  undrawn: 'No hay dibujo: sería demasiado grande para leerlo. Todo está en la tabla.',
  /** How many experiences of how many, in that sentence. */
  some: '{n} de las {all}',
  every: 'las {n}',
  /** Of the experiences of somebody, those that are drawn; `all` is as in `34 experiencias`. */
  share: '{n} de {all}',
  /** For screen readers: of whom more is shown. */
  moreOf: '{more}: {name}',
  more,
  all: 'Ver todo',
};
