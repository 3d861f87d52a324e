import type { MapMessages } from './map.js';

export const en: MapMessages = {
  where: 'Where',
  zoom: 'Part of the map',
  region: 'The whole region',
  unplaced: 'Not placed on the map',
  noCountry: 'No country given',
  point: 'On the map',
  venue: 'Where the event was held',
};
