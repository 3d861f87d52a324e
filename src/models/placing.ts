import type { MapMarker } from './map.js';
import { frame, type Box, type Point } from './projection.js';

/** In CSS pixels: the radius of a disc with its outline, then its distance to others. */
export const radius = 13;
const [apart, letter, line] = [2 * radius + 2, 7.2, 15];

/** The position of a marker, in pixels of the drawing. */
export interface Placed {
  readonly marker: MapMarker;
  /** The place itself. */
  readonly at: Point;
  /** Offset from the place to the disc; zero unless the disc would hide another place or disc. */
  readonly off: Point;
  /** The side of the disc the name is on; undefined if not all names fit. */
  readonly side?: 'start' | 'end' | undefined;
  /** The name, in two lines if it is long. */
  readonly lines: readonly string[];
}

/** The target view, and the progress of the transition from the previous one. */
export interface Look {
  readonly from: Box;
  readonly to: Box;
  /** Progress, from 0 to 1. */
  readonly passed: number;
  /** Width of the drawing, in pixels. */
  readonly width: number;
}

/** The part of the map visible at this moment. */
export function between({ from, to, passed }: Look): Box {
  const eased = passed * passed * (3 - 2 * passed);
  const mix = (one: number, other: number): number => one + (other - one) * eased;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), width: mix(from.width, to.width) };
}

/**
 * Places the markers of the target view. During a transition they move to their positions in it.
 */
export function placeAll(markers: readonly MapMarker[], look: Look): readonly Placed[] {
  const { to, width, passed } = look;
  const placed = place(markers, to, width);
  if (passed === 1) return placed;
  const box = between(look);
  return placed.map(({ marker, off, lines }) => ({
    marker,
    lines,
    at: pixels(marker.point, box, width),
    off: { x: off.x * passed, y: off.y * passed },
  }));
}

function pixels(point: Point, box: Box, width: number): Point {
  const scale = width / box.width;
  return { x: (point.x - box.x) * scale, y: (point.y - box.y) * scale };
}

/** Distances and directions to try, nearest first. */
const distances = [0, 30, 42, 56, 72, 90, 110, 140];
const directions = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/**
 * Places the markers of a part of the map that is drawn `width` pixels wide. A disc stands on its
 * place or, if others are near, beside it and away from them. The result is deterministic.
 */
export function place(markers: readonly MapMarker[], box: Box, width: number): readonly Placed[] {
  const height = (width * frame.height) / frame.width;
  const seen = markers
    .map((marker) => ({ marker, at: pixels(marker.point, box, width) }))
    .filter(({ at }) => inside(at, 0, width, height));
  const discs: Point[] = [];
  const placed = seen.map(({ marker, at }) => {
    const others = seen.map((one) => one.at).filter((one) => one !== at);
    const fits = (disc: Point): boolean =>
      inside(disc, radius, width, height) &&
      discs.every((one) => distance(one, disc) >= apart) &&
      others.every((one) => distance(one, disc) >= radius + 4);
    const disc = ways(at, others).find(fits) ?? at;
    discs.push(disc);
    return { marker, at, off: { x: disc.x - at.x, y: disc.y - at.y } };
  });
  return named(placed, discs, width);
}

/**
 * Candidate positions for a disc, best first: on its place, then nearby, away from its neighbours.
 */
function ways(at: Point, others: readonly Point[]): readonly Point[] {
  const near = others.filter((one) => distance(one, at) < 4 * apart);
  const away = near.reduce(
    (sum, one) => {
      const length = Math.max(distance(one, at), 1);
      return { x: sum.x + (at.x - one.x) / length ** 2, y: sum.y + (at.y - one.y) / length ** 2 };
    },
    { x: 0, y: 0 },
  );
  const outward = ({ x, y }: Point): number => x * away.x + y * away.y;
  const unit = directions
    .map((angle) => ({ x: Math.cos(angle), y: Math.sin(angle) }))
    .sort((one, other) => outward(other) - outward(one));
  return distances.flatMap((length) =>
    unit.map(({ x, y }) => ({ x: at.x + x * length, y: at.y + y * length })),
  );
}

/** Adds the names only if all of them fit: a few alone would seem more important. */
function named(
  placed: readonly Omit<Placed, 'lines'>[],
  discs: readonly Point[],
  width: number,
): readonly Placed[] {
  const taken: (readonly [from: number, to: number, middle: number, half: number])[] = [];
  const result = placed.map((one, index) => {
    const disc = discs[index] ?? one.at;
    const lines = linesOf(one.marker.names[0]?.text ?? '');
    const length = Math.max(...lines.map((text) => text.length)) * letter + radius + 6;
    const half = (lines.length * line) / 2 + 1;
    const side = (['end', 'start'] as const).find((side) => {
      const from = side === 'end' ? disc.x + radius : disc.x - length;
      const to = side === 'end' ? disc.x + length : disc.x - radius;
      const clear = ({ x, y }: Point, room: number): boolean =>
        x < from - room || x > to + room || Math.abs(y - disc.y) > room + half;
      const free =
        from > 0 &&
        to < width &&
        discs.every((other) => other === disc || clear(other, radius)) &&
        placed.every(({ at }) => at === one.at || clear(at, 3)) &&
        taken.every(
          ([start, end, middle, room]) =>
            end < from || start > to || Math.abs(middle - disc.y) > half + room,
        );
      if (free) taken.push([from, to, disc.y, half]);
      return free;
    });
    return { ...one, lines, side };
  });
  return result.every(({ side }) => side)
    ? result
    : result.map((one) => ({ ...one, side: undefined }));
}

/** Breaks a long name where the two lines are most nearly equal in length. */
function linesOf(name: string): readonly string[] {
  const middle = name.length / 2;
  const breaks = [...name.matchAll(/ /gu)].map(({ index }) => index);
  const [at] = breaks.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return at && name.length > 16 ? [name.slice(0, at), name.slice(at + 1)] : [name];
}

function inside({ x, y }: Point, room: number, width: number, height: number): boolean {
  return x >= room && x <= width - room && y >= room && y <= height - room;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
