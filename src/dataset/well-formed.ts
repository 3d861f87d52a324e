/** GeoJSON (RFC 7946) Point: longitude first, WGS 84 degrees. */
export function isPoint(value: unknown): boolean {
  const { type, coordinates } = Object(value);
  return (
    type === 'Point' &&
    Array.isArray(coordinates) &&
    between(coordinates[0], -180, 180) &&
    between(coordinates[1], -90, 90)
  );
}

export function between(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** Only a full date can be: its pattern has seen to months, and to days up to 31. */
export function impossible(date: string): boolean {
  const [, , day] = date.split('-');
  // Engines differ: some refuse 30 February, some read 2 March.
  return day !== undefined && new Date(`${date}T00:00Z`).getUTCDate() !== Number(day);
}
