import { endsOf, type Position } from './borders.js';

/** Where a place is drawn, in the units of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  at(place: Position): Spot;
}

const width = 800;
const margin = 24;
/** Half a hundredth of a degree: a map of one school is not a map of its playground. */
const leastSpan = 0.01;

/**
 * Fits the places into a drawing. A degree of longitude is drawn shorter by the cosine of the latitude: over a county
 * that is as true as any projection.
 */
export function frameFor(places: readonly Position[]): Frame {
  const [west, east] = endsOf(places.map(({ longitude }) => longitude));
  const [south, north] = endsOf(places.map(({ latitude }) => latitude));
  if (places.length === 0) return { width, height: width / 2, at: () => ({ x: width / 2, y: width / 4 }) };
  const middle = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  const shortened = Math.cos((middle.latitude * Math.PI) / 180);
  const [across, up] = [Math.max((east - west) * shortened, leastSpan), Math.max(north - south, leastSpan)];
  const height = Math.round(Math.min(1, Math.max(0.55, up / across)) * width);
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / up);
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    width,
    height,
    at: ({ longitude, latitude }) => ({
      x: rounded(width / 2 + (longitude - middle.longitude) * shortened * scale),
      y: rounded(height / 2 - (latitude - middle.latitude) * scale),
    }),
  };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const along: Record<Direction, (from: Spot, to: Spot) => readonly [number, number]> = {
  left: (from, to) => [from.x - to.x, Math.abs(from.y - to.y)],
  right: (from, to) => [to.x - from.x, Math.abs(from.y - to.y)],
  up: (from, to) => [from.y - to.y, Math.abs(from.x - to.x)],
  down: (from, to) => [to.y - from.y, Math.abs(from.x - to.x)],
};

/** The nearest spot that way, rather ahead than aside; the index stays where nothing lies that way. */
export function nextSpot(spots: readonly Spot[], from: number, direction: Direction): number {
  const start = spots[from];
  if (!start) return 0;
  let [best, least] = [from, Infinity];
  for (const [index, spot] of spots.entries()) {
    const [ahead, aside] = along[direction](start, spot);
    if (index === from || ahead <= 0) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [index, cost];
  }
  return best;
}

/** The spot nearest to a place in the drawing, unless all are farther than `reach`. */
export function spotNear(spots: readonly Spot[], { x, y }: Spot, reach: number): number | null {
  let [best, least]: [number | null, number] = [null, reach];
  for (const [index, spot] of spots.entries()) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}
