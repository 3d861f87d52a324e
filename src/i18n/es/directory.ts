import type { Plural } from '../messages.js';

const found: Plural = {
  zero: 'Ninguna organización ni grupo',
  one: '1 organización o grupo',
  many: '{n} de organizaciones y grupos',
  other: '{n} organizaciones y grupos',
};
const where: Plural = { one: 'Experiencia en', other: 'Experiencias en' };
const topicsOf: Plural = { one: 'Temas de la experiencia', other: 'Temas de las experiencias' };
const itsTopics: Plural = { one: 'sus temas', other: 'sus temas' };
const members: Plural = { one: 'Integrante', other: 'Integrantes' };

/** The words of the directory; Spanish, the source table. */
export const directoryMessages = {
  search: 'Buscar organizaciones y grupos',
  found,
  noneFiltered: 'Ninguna organización ni grupo coincide. Se puede quitar un filtro.',
  noneQueried: 'Ninguna organización ni grupo coincide. Se puede buscar otra palabra.',
  noneBoth:
    'Ninguna organización ni grupo coincide. Se puede quitar un filtro o buscar otra palabra.',
  all: 'Ver todo',
  nobody: 'Todavía no hay organizaciones ni grupos publicados.',

  sector: 'Sector',
  place: 'Lugar',

  /** Each precedes the thing it describes. */
  partOf: 'Forma parte de',
  through: 'por medio de',
  /** Precedes the places of the experiences, if the organisation has none of its own. */
  where,
  members,
  offers: 'Ofrece',
  needs: 'Necesita',
  topicsOf,
  /** The same, after `where`. */
  itsTopics,

  groups: 'Entre comillas, los grupos que se mencionan sin nombre propio.',
};
