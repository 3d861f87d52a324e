export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A part of the map: its top left corner and its width. Its height follows from the map's aspect
 * ratio.
 */
export interface Box extends Point {
  readonly width: number;
}

/** The map's bounds, in units of ten kilometres, and the centre of the projection. */
export const frame = {
  longitude: -76,
  latitude: -12,
  /** The radius of the Earth. */
  scale: 637.1,
  /** Where the centre lies within the bounds. */
  x: 462,
  y: 532,
  width: 960,
  height: 1056,
} as const;

const radians = Math.PI / 180;

/**
 * Projects longitude and latitude to a point on the map; undefined if it is outside. Lambert's
 * azimuthal equal-area projection (Snyder, Map Projections, 1987, 24-2 to 24-4), so that countries
 * keep their relative areas.
 */
export function project([lon = NaN, lat = NaN]: readonly number[]): Point | undefined {
  const { sin, cos, sqrt } = Math;
  const phi0 = frame.latitude * radians;
  const phi = lat * radians;
  const lambda = (lon - frame.longitude) * radians;
  const cosine = sin(phi0) * sin(phi) + cos(phi0) * cos(phi) * cos(lambda);
  const k = frame.scale * sqrt(2 / (1 + cosine));
  const x = frame.x + k * cos(phi) * sin(lambda);
  const y = frame.y - k * (cos(phi0) * sin(phi) - sin(phi0) * cos(phi) * cos(lambda));
  return x > 0 && x < frame.width && y > 0 && y < frame.height ? { x, y } : undefined;
}

/** The smallest part of the map to show: enough to recognise where a single place is. */
const least = 300;

/** Returns the part of the map that shows all of the points, with land around them. */
export function boxAround(points: readonly Point[]): Box {
  const ratio = frame.width / frame.height;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = Math.max(right - left, (bottom - top) * ratio) * 1.5;
  const width = Math.min(Math.max(room, least), frame.width);
  const within = (middle: number, size: number, all: number): number =>
    Math.round(Math.min(Math.max(middle - size / 2, 0), all - size));
  return {
    x: within((left + right) / 2, width, frame.width),
    y: within((top + bottom) / 2, width / ratio, frame.height),
    width: Math.round(width),
  };
}
