/** The words of the map; Spanish, the source table. */
export const mapMessages = {
  where: 'Dónde',
  /** The label of the buttons that zoom to a country. */
  zoom: 'Parte del mapa',
  region: 'Toda la región',
  unplaced: 'Sin ubicación en el mapa',
  noCountry: 'Sin país indicado',
  /** Precedes an editor's note on where a point was taken from. */
  point: 'En el mapa',
  venue: 'Sede del encuentro',
};
