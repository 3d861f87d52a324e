import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { boxAround, frame, project } from '../../../src/models/projection.js';

describe('The projection of the map', () => {
  const reference = geoAzimuthalEqualArea()
    .rotate([-frame.longitude, -frame.latitude])
    .scale(frame.scale)
    .translate([frame.x, frame.y]);

  it('puts every place of the region where d3-geo puts it', () => {
    let seen = 0;
    for (let lon = -125; lon <= -25; lon += 1.7) {
      for (let lat = -60; lat <= 40; lat += 1.3) {
        const [x = NaN, y = NaN] = reference([lon, lat]) ?? [];
        const inWindow = x > 0 && x < frame.width && y > 0 && y < frame.height;
        const point = project([lon, lat]);
        assert.equal(Boolean(point), inWindow, `${lon} ${lat}`);
        if (!point) continue;
        seen += 1;
        assert.ok(Math.hypot(point.x - x, point.y - y) < 1e-6, `${lon} ${lat}`);
      }
    }
    assert.ok(seen > 2000, String(seen));
  });

  for (const [name, coordinates, onMap] of [
    ['Tijuana', [-117, 32.5], true],
    ['Recife', [-34.9, -8.05], true],
    ['Ushuaia', [-68.3, -54.8], true],
    ['Bridgetown', [-59.6, 13.1], true],
    ['Hanga Roa', [-109.4, -27.1], true],
    ['Lisboa', [-9.1, 38.7], false],
    ['Maputo', [32.6, -25.9], false],
    ['the antipodes', [104, 12], false],
  ] as const) {
    it(`has ${name} ${onMap ? 'on' : 'off'} the map`, () => {
      assert.equal(project(coordinates) !== undefined, onMap);
    });
  }

  it('shows a place with land around it, points with room, and never more than there is', () => {
    const ratio = frame.width / frame.height;
    for (const points of [
      [{ x: 500, y: 500 }],
      [{ x: 1, y: 1 }],
      [
        { x: 400, y: 300 },
        { x: 600, y: 900 },
      ],
      [
        { x: 2, y: 2 },
        { x: 950, y: 1050 },
      ],
    ]) {
      const { x, y, width } = boxAround(points);
      assert.ok(width >= 300 && width <= frame.width);
      assert.ok(x >= 0 && x + width <= frame.width && y >= 0);
      assert.ok(y + width / ratio <= frame.height + 1);
      for (const point of points) {
        assert.ok(point.x >= x && point.x <= x + width);
        assert.ok(point.y >= y && point.y <= y + width / ratio);
      }
    }
  });
});
