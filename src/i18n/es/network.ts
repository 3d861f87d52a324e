import type { Plural } from '../messages.js';

const organizations: Plural = {
  one: '1 organización',
  other: '{n} organizaciones',
};
const groups: Plural = {
  one: '1 grupo sin nombre propio',
  other: '{n} grupos sin nombre propio',
};
const experiences: Plural = {
  one: 'en 1 experiencia.',
  other: 'en {n} experiencias.',
};
const shared: Plural = {
  zero: 'Ninguna organización participa en más de una.',
  one: '1 organización participa en más de una.',
  other: '{n} organizaciones participan en más de una.',
};
const inSeveral: Plural = { one: '1 experiencia', other: '{n} experiencias' };

/** The words of the network; Spanish, the source table. */
export const networkMessages = {
  network: 'Quién trabaja con quién',
  nobody: 'Todavía no hay organizaciones ni grupos publicados.',

  organizations,
  groups,
  /** Follows the two names. */
  experiences,
  shared,
  /** Follows the name of an organisation that takes part in that many. */
  inSeveral,

  who: 'Organización o grupo',
  sector: 'Sector',
  itself: 'Es la experiencia misma',
  groupsNote: 'Entre comillas, los grupos que se mencionan sin nombre propio.',

  /** The legend of the drawing. */
  keyOrganization: 'Organización',
  keyGroup: '“Grupo” sin nombre propio',
  keyShared: 'Participa en más de una experiencia',
  keyItself: 'Organización que es la experiencia misma',
  keyAdded: 'Línea cortada: dato agregado',
};
