import type { Plural } from '../messages.js';

const organizes: Plural = { one: 'Organiza', other: 'Organizan' };
const experiences: Plural = {
  zero: 'Ninguna experiencia',
  one: '1 experiencia',
  many: '{n} de experiencias',
  other: '{n} experiencias',
};

/** The words of an event; Spanish, the master table. */
export const eventMessages = {
  event: 'Encuentro',
  /** Before the names of the organisations. */
  organizes,
  panels: 'Paneles',
  /** How many experiences a panel holds. */
  experiences,
  links: 'Más información',
};
