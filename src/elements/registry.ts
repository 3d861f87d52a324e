import type { Tag } from '../embedding/elements.js';
import './panel-summary/define.js';

/** What defines each of our elements. */
export const registry = {
  'actor-directory': () => import('./actor-directory/define.js'),
  'alliance-network': () => import('./alliance-network/define.js'),
  'event-summary': () => import('./event-summary/define.js'),
  'experience-card': () => import('./experience-card/define.js'),
  'experience-compare': () => import('./experience-compare/define.js'),
  'experience-list': () => import('./experience-list/define.js'),
  'experience-map': () => import('./experience-map/define.js'),
  'panel-citation': () => import('./panel-citation/define.js'),
  // What nearly every page has comes with the entry.
  'panel-summary': () => Promise.resolve(),
  'speaker-list': () => import('./speaker-list/define.js'),
  'vitrina-data': () => import('./vitrina-data/define.js'),
} satisfies Readonly<Record<Tag, () => Promise<unknown>>>;
