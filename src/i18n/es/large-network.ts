import type { Plural } from '../messages.js';

const more: Plural = { one: 'Ver 1 más', other: 'Ver {n} más' };

/** The words of a large network; Spanish, the source table. */
export const largeNetworkMessages = {
  /** All of these numbers are greater than one. */
  excerpt:
    'El dibujo muestra solo {actors} de las organizaciones que participan en más experiencias, ' +
    'y {experiences} en que participa más de una de ellas. ' +
    'Todo lo demás está en la tabla.',
  undrawn: 'No hay dibujo: sería demasiado grande para leerlo. Todo está en la tabla.',
  /** The number of experiences drawn, of all, in that sentence. */
  some: '{n} de las {all}',
  every: 'las {n}',
  /** The experiences of one organisation that are drawn; `all` is as in `34 experiencias`. */
  share: '{n} de {all}',
  /** For screen readers: whose experiences the button adds. */
  moreOf: '{more}: {name}',
  more,
  all: 'Ver todo',
};
