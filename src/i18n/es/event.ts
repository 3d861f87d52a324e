import type { Plural } from '../messages.js';

const organizes: Plural = { one: 'Organiza', other: 'Organizan' };
const experiences: Plural = {
  zero: 'Ninguna experiencia',
  one: '1 experiencia',
  many: '{n} de experiencias',
  other: '{n} experiencias',
};

/** The words of an event; Spanish, the source table. */
export const eventMessages = {
  event: 'Encuentro',
  /** Precedes the names of the organisations. */
  organizes,
  panels: 'Paneles',
  /** The number of experiences in a panel. */
  experiences,
  links: 'Más información',
};
