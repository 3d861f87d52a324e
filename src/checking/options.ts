import { comparedFields } from '../models/compare.js';
import { directoryFacets } from '../models/directory.js';
import { experienceFacets } from '../models/list-experiences.js';
import { sorts } from '../models/list.js';
import { citationFormats } from '../publishing/citation.js';

/** What the value of an attribute may be: one of some words, several, facets with values, a number. */
export type Options =
  | { readonly kind: 'one' | 'several' | 'filter'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly from: number; readonly to: number };

const one = (...words: readonly string[]): Options => ({ kind: 'one', words });
const number = (from: number, to: number): Options => ({ kind: 'number', from, to });

const shared: Readonly<Record<string, Options>> = {
  loading: one('eager', 'lazy'),
  'heading-level': number(1, 6),
  'page-size': number(1, Infinity),
};

const own: Readonly<Record<string, Readonly<Record<string, Options>>>> = {
  'actor-directory': {
    facets: { kind: 'several', words: directoryFacets },
    filter: { kind: 'filter', words: directoryFacets },
  },
  'alliance-network': { view: one('diagram', 'table') },
  'experience-card': { layout: one('card', 'row', 'full'), actions: one('all', 'none') },
  'experience-compare': { fields: { kind: 'several', words: comparedFields } },
  'experience-list': {
    facets: { kind: 'several', words: experienceFacets },
    filter: { kind: 'filter', words: experienceFacets },
    sort: one(...sorts),
  },
  'experience-map': { view: one('map', 'list') },
  'panel-citation': { format: one(...citationFormats) },
  'panel-summary': {
    layout: one('article', 'compact'),
    'show-experiences': one('list', 'cards', 'none'),
    actions: one('all', 'none'),
  },
  'speaker-list': { show: one('all', 'moderators', 'speakers') },
};

export function optionsOf(tag: string, attribute: string): Options | undefined {
  return own[tag]?.[attribute] ?? shared[attribute];
}

/** What of a value an element would pass over in silence. */
export function refusedOf(options: Options, value: string): readonly string[] {
  if (options.kind === 'number') {
    const given = Number(value);
    const fits = Number.isInteger(given) && given >= options.from && given <= options.to;
    return fits ? [] : [value];
  }
  const { words } = options;
  const parts = options.kind === 'one' ? [value] : value.split(/[\s,]+/u);
  if (options.kind !== 'filter') return parts.filter((part) => part && !words.includes(part));
  return value.split(/\s+/u).filter((part) => {
    const [, facet] = /^([a-z-]+):[^,]/u.exec(part) ?? [];
    return !facet || !words.includes(facet);
  });
}
