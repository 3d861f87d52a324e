import type { Catalogue } from './catalogue.js';

export const ptBR: Catalogue = {
  search: 'Buscar experiências',
  found: {
    zero: 'Nenhuma experiência',
    one: '1 experiência',
    many: '{n} de experiências',
    other: '{n} experiências',
  },
  noneFiltered: 'Nenhuma experiência corresponde. É possível remover um filtro.',
  noneQueried: 'Nenhuma experiência corresponde. É possível buscar outra palavra.',
  noneBoth:
    'Nenhuma experiência corresponde. É possível remover um filtro ou buscar outra palavra.',

  filters: 'Filtros',
  applied: 'Filtros aplicados',
  removeFilter: 'Remover o filtro:',
  clear: 'Remover todos os filtros',
  clearSearch: 'Apagar a busca',
  moreOptions: 'Ver mais',
  fewerOptions: 'Ver menos',
  toResults: 'Ir para os resultados',

  sort: 'Ordenar por',
  relevance: 'relevância',
  title: 'título',
  country: 'país',
  newest: 'mais recentes',
  ordered: 'Ordem: {order}',

  more: { one: 'Ver mais 1', other: 'Ver mais {n}' },
  all: 'Ver todas',

  facets: {
    country: 'País',
    topic: 'Temas',
    form: 'Forma de associação',
    sector: 'Quem participa',
    setting: 'Área',
    sdg: 'ODS',
    year: 'Ano de início',
  },
};
