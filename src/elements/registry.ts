import type { Tag } from '../embedding/elements.js';
import './panel-summary/define.js';

/** The module that defines each element. */
export const registry = {
  'actor-directory': () => import('./actor-directory/define.js'),
  'alliance-network': () => import('./alliance-network/define.js'),
  'event-summary': () => import('./event-summary/define.js'),
  'experience-card': () => import('./experience-card/define.js'),
  'experience-compare': () => import('./experience-compare/define.js'),
  'experience-list': () => import('./experience-list/define.js'),
  'experience-map': () => import('./experience-map/define.js'),
  'panel-citation': () => import('./panel-citation/define.js'),
  // Nearly every page has these, so they are part of the entry.
  'panel-summary': () => Promise.resolve(),
  'speaker-list': () => import('./speaker-list/define.js'),
  'vitrina-data': () => import('./vitrina-data/define.js'),
} satisfies Readonly<Record<Tag, () => Promise<unknown>>>;
