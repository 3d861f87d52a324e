import type { Plural } from '../messages.js';

const found: Plural = {
  zero: 'Ninguna experiencia',
  one: '1 experiencia',
  many: '{n} de experiencias',
  other: '{n} experiencias',
};

const more: Plural = { one: 'Ver 1 más', other: 'Ver {n} más' };

/** The words of lists with search and filters; Spanish, the source table. */
export const catalogueMessages = {
  search: 'Buscar experiencias',
  found,
  noneFiltered: 'Ninguna experiencia coincide. Se puede quitar un filtro.',
  noneQueried: 'Ninguna experiencia coincide. Se puede buscar otra palabra.',
  noneBoth: 'Ninguna experiencia coincide. Se puede quitar un filtro o buscar otra palabra.',

  filters: 'Filtros',
  applied: 'Filtros aplicados',
  removeFilter: 'Quitar el filtro:',
  clear: 'Quitar todos los filtros',
  clearSearch: 'Borrar la búsqueda',
  moreOptions: 'Ver más',
  fewerOptions: 'Ver menos',
  toResults: 'Ir a los resultados',

  sort: 'Ordenar por',
  relevance: 'relevancia',
  title: 'título',
  country: 'país',
  newest: 'más recientes',
  /** Announced when the order changes. */
  ordered: 'Orden: {order}',

  more,
  all: 'Ver todas',

  terms: {
    facet: {
      country: 'País',
      topic: 'Temas',
      form: 'Forma de asociación',
      sector: 'Quiénes participan',
      setting: 'Ámbito',
      sdg: 'ODS',
      year: 'Año de inicio',
    },
  },
};
