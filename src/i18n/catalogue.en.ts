import type { Catalogue } from './catalogue.js';

export const en: Catalogue = {
  search: 'Search experiences',
  found: { zero: 'No experiences', one: '1 experience', other: '{n} experiences' },
  noneFiltered: 'Nothing matches. Remove a filter.',
  noneQueried: 'Nothing matches. Try another word.',
  noneBoth: 'Nothing matches. Remove a filter or try another word.',

  filters: 'Filters',
  applied: 'Filters applied',
  removeFilter: 'Remove filter:',
  clear: 'Clear all filters',
  clearSearch: 'Clear the search',
  moreOptions: 'Show more',
  fewerOptions: 'Show fewer',
  toResults: 'Go to the results',

  sort: 'Sort by',
  relevance: 'relevance',
  title: 'title',
  country: 'country',
  newest: 'newest',
  ordered: 'Order: {order}',

  more: { one: 'Show 1 more', other: 'Show {n} more' },
  all: 'Show all',

  facets: {
    country: 'Country',
    topic: 'Topics',
    form: 'Form of association',
    sector: 'Who takes part',
    setting: 'Setting',
    sdg: 'SDGs',
    year: 'Start year',
  },
};
