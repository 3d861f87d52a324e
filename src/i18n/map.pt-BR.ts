import type { MapMessages } from './map.js';

export const ptBR: MapMessages = {
  where: 'Onde',
  zoom: 'Parte do mapa',
  region: 'Toda a região',
  unplaced: 'Sem localização no mapa',
  noCountry: 'Sem país indicado',
  point: 'No mapa',
  venue: 'Sede do encontro',
};
