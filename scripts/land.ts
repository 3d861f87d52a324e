/**
 * Generates the outline of the map: the land of Latin America and the Caribbean from Natural Earth
 * (public domain), without borders or names, projected and simplified. `--check` writes nothing and
 * fails if the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import {
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoStream,
  type GeoGeometryObjects,
} from 'd3-geo';
import { format, resolveConfig } from 'prettier';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, NullObject, Topology } from 'topojson-specification';
import { frame } from '../src/models/projection.js';

type Land = Topology<{ readonly land: GeometryCollection | NullObject }>;

const earthRadius = 6371;
const squareKilometres = (area: number) => area / earthRadius ** 2;
/** The area that a corner must enclose with its neighbours to be kept. */
const corner = squareKilometres(720);
/**
 * Smaller islands than the first are left out; smaller ones than the second become a dot, which is
 * a line with round ends.
 */
const [least, dot] = [squareKilometres(160), squareKilometres(2500)];
/** North of this latitude, the land is only context, and islands would be specks. */
const north = 32;

const require = createRequire(import.meta.url);
const topology = require('world-atlas/land-50m.json') as Land;
const islands = polygonsOf(topology).filter((polygon) => geoArea(polygon) <= dot);
const weighed = presimplify(topology, sphericalTriangleArea);
const large = filter(
  weighed,
  filterWeight(weighed, dot, (ring) => sphericalRingArea(ring, false)),
);
const mainland = polygonsOf(simplify(large, corner));

const { longitude, latitude, scale, x, y, width, height } = frame;
/** Extends beyond the window, so that the cut edges have no visible outline. */
const margin = 20;
const projection = geoAzimuthalEqualArea()
  .rotate([-longitude, -latitude])
  .scale(scale)
  .translate([x, y])
  .precision(0)
  .clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ]);

const rings: (readonly [number, number])[][] = [];
const ignored = () => undefined;
const collecting = projection.stream({
  point: (x, y) => void rings.at(-1)?.push([Math.round(x), Math.round(y)]),
  lineStart: () => void rings.push([]),
  lineEnd: ignored,
  polygonStart: ignored,
  polygonEnd: ignored,
  sphere: ignored,
});
for (const polygon of mainland) geoStream(polygon, collecting);
for (const polygon of islands) {
  const centre = geoCentroid(polygon);
  const at = geoArea(polygon) > least && centre[1] < north && projection(centre);
  if (at && at[0] > 0 && at[0] < width && at[1] > 0 && at[1] < height && isClear(at)) {
    rings.push([[Math.round(at[0]), Math.round(at[1])]]);
  }
}

/** A dot next to a coast or another island would merge with it. */
function isClear(dot: readonly [number, number]): boolean {
  return rings.flat().every(([x, y]) => Math.hypot(dot[0] - x, dot[1] - y) > 5);
}

function polygonsOf(from: Land): readonly GeoGeometryObjects[] {
  const found = feature(from, from.objects.land);
  return ('features' in found ? found.features : [found]).flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry;
    if (geometry.type !== 'MultiPolygon') return [];
    return geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  });
}

/** A ring as relative steps. A ring that is too small for its corners becomes a dot. */
function steps(ring: readonly (readonly [number, number])[]): string {
  let at: readonly [number, number] | undefined;
  let path = '';
  for (const point of ring) {
    if (!at) path = `M${point[0]} ${point[1]}`;
    else if (at[0] === point[0] && at[1] === point[1]) continue;
    else {
      const [dx, dy] = [point[0] - at[0], point[1] - at[1]];
      path += `${path.includes('l') ? (dx < 0 ? '' : ' ') : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
    }
    at = point;
  }
  return `${path}z`;
}

const path = rings.map(steps).join('');
const content = `// Written by scripts/land.ts. Made with Natural Earth, free vector and raster map data.
/** The land as an SVG path, in map units. */
export const land =
  '${path}';
`;

const file = fileURLToPath(new URL('../src/models/land.ts', import.meta.url));
const written = await format(content, { ...(await resolveConfig(file)), filepath: file });
if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
  console.log(`${rings.length} rings, ${rings.flat().length} points, ${path.length} bytes`);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error('src/models/land.ts is not what scripts/land.ts makes: run it');
  process.exitCode = 1;
}
