// The script tag's entry: kept thin, so that loading it under two addresses runs the core once.
import { defineOnDemand } from './elements/on-demand.js';
import './elements/panel-summary/define.js';

defineOnDemand({
  'actor-directory': () => import('./elements/actor-directory/define.js'),
  'alliance-network': () => import('./elements/alliance-network/define.js'),
  'event-summary': () => import('./elements/event-summary/define.js'),
  'experience-card': () => import('./elements/experience-card/define.js'),
  'experience-compare': () => import('./elements/experience-compare/define.js'),
  'experience-list': () => import('./elements/experience-list/define.js'),
  'experience-map': () => import('./elements/experience-map/define.js'),
  'panel-citation': () => import('./elements/panel-citation/define.js'),
  'speaker-list': () => import('./elements/speaker-list/define.js'),
  'vitrina-data': () => import('./elements/vitrina-data/define.js'),
  'data-vitrina': () => import('./elements/placeholders.js'),
});
