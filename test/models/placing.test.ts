import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { MapMarker } from '../../src/models/map.js';
import { between, place, placeAll, radius, type Placed } from '../../src/models/placing.js';
import { frame, type Point } from '../../src/models/projection.js';

const marker = (x: number, y: number, name = 'Villa'): MapMarker => ({
  id: `${x} ${y} ${name}`,
  countryAdded: false,
  names: [{ text: name }],
  point: { x, y },
  number: 1,
  experiences: [],
});
const whole = { x: 0, y: 0, width: frame.width };
const widths = [248, 288, 400, 560];
const heightOf = (width: number) => (width * frame.height) / frame.width;
const discOf = ({ at, off }: Placed): Point => ({ x: at.x + off.x, y: at.y + off.y });
const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

const crowds: Readonly<Record<string, readonly MapMarker[]>> = {
  'one alone': [marker(480, 500)],
  'two far apart': [marker(300, 300), marker(600, 800)],
  'six at one point': Array.from({ length: 6 }, (_, index) => marker(400, 300, `Villa ${index}`)),
  'one in each corner': [marker(1, 1), marker(959, 1), marker(1, 1055), marker(959, 1055)],
  'thirty in a row': Array.from({ length: 30 }, (_, index) =>
    marker(300 + 8 * index, 250 + 3 * index),
  ),
};

describe('place', () => {
  for (const [name, markers] of Object.entries(crowds)) {
    for (const width of widths) {
      it(`hides none of ${name} at ${width} px`, () => {
        const placed = place(markers, whole, width);
        expect(placed).to.have.length(markers.length);
        const discs = placed.map(discOf);
        for (const [one, other] of pairs(discs)) {
          expect(distance(one, other)).to.be.at.least(2 * radius);
        }
        for (const { x, y } of discs) {
          expect(Math.min(x, y, width - x, heightOf(width) - y)).to.be.at.least(radius);
        }
      });
    }
  }

  it('leaves a marker on its place where it hides nothing', () => {
    for (const { off } of place(crowds['two far apart'] ?? [], whole, 400)) {
      expect(off).to.deep.equal({ x: 0, y: 0 });
    }
  });

  it('places the same the same way', () => {
    const crowd = crowds['six at one point'] ?? [];
    expect(place(crowd, whole, 300)).to.deep.equal(place(crowd, whole, 300));
  });

  it('leaves out what is not in sight', () => {
    const box = { x: 500, y: 700, width: 300 };
    const seen = place([marker(600, 800), marker(100, 100)], box, 400);
    expect(seen.map(({ marker }) => marker.id)).to.deep.equal(['600 800 Villa']);
  });

  it('names all or none, on the side where there is room', () => {
    const long = 'Provincia Constitucional del Callao';
    const sides = (markers: readonly MapMarker[], width: number) =>
      place(markers, whole, width).map(({ side }) => side);
    expect(sides([marker(480, 500)], 560)).to.deep.equal(['end']);
    expect(sides([marker(900, 500)], 560)).to.deep.equal(['start']);
    expect(sides([marker(480, 500, long), marker(480, 900)], 560)).to.deep.equal(['end', 'end']);
    expect(sides([marker(480, 500, long), marker(480, 900)], 200)).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(new Set(sides(crowds['thirty in a row'] ?? [], 560))).to.deep.equal(
      new Set([undefined]),
    );
  });

  it('breaks a long name in two', () => {
    const [one] = place([marker(480, 500, 'Provincia Constitucional del Callao')], whole, 560);
    expect(one?.lines).to.deep.equal(['Provincia Constitucional', 'del Callao']);
  });
});

describe('placeAll', () => {
  const to = { x: 500, y: 700, width: 300 };
  const markers = [marker(600, 800), marker(602, 800)];

  it('goes from one part of the map to another, and stays there', () => {
    expect(between({ from: whole, to, passed: 0, width: 400 })).to.deep.equal(whole);
    expect(between({ from: whole, to, passed: 1, width: 400 })).to.deep.equal(to);
    const half = between({ from: whole, to, passed: 0.5, width: 400 });
    expect(half).to.deep.equal({ x: 250, y: 350, width: 630 });
  });

  it('takes the markers along, without their names', () => {
    const look = { from: whole, to, width: 400 };
    expect(placeAll(markers, { ...look, passed: 1 })).to.deep.equal(place(markers, to, 400));
    const [first] = placeAll(markers, { ...look, passed: 0 });
    expect(first?.at.x).to.be.closeTo(250, 0.01);
    expect(first?.at.y).to.be.closeTo((800 * 400) / 960, 0.01);
    expect(first?.side).to.equal(undefined);
    expect(Math.hypot(first?.off.x ?? NaN, first?.off.y ?? NaN)).to.equal(0);
  });
});
