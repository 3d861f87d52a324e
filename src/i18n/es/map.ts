/** The words of the map; Spanish, the master table. */
export const mapMessages = {
  where: 'Dónde',
  /** Says what the buttons do that show a country from nearer. */
  zoom: 'Parte del mapa',
  region: 'Toda la región',
  unplaced: 'Sin ubicación en el mapa',
  noCountry: 'Sin país indicado',
  /** Before what an editor says of where a point was taken from. */
  point: 'En el mapa',
  venue: 'Sede del encuentro',
};
