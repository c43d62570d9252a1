import type { DistanceDefinition, School } from './instance.js';
import { Space } from './space.js';
import { int, real } from './vectors.js';

/** Some schools of a phase as an instance of their own; pairs are row numbers among them. */
export interface Strip {
  readonly schools: readonly School[];
  readonly distance: DistanceDefinition;
  readonly apart: readonly (readonly [number, number])[];
  readonly mates: readonly (readonly [number, number])[];
}

/** The schools of the given rows, in that order, with the locks among them. */
export function stripOf(space: Space, rows: Int32Array): Strip {
  const local = localRows(space.n, rows);
  const within = (pairs: readonly (readonly [number, number])[]): [number, number][] =>
    pairs
      .map(([i, j]): [number, number] => [int(local, i), int(local, j)])
      .filter(([i, j]) => i >= 0 && j >= 0);
  return {
    schools: Array.from(rows, row => space.schools[row] as School),
    distance: space.definition,
    apart: within(space.apartPairs),
    mates: within(space.matePairs),
  };
}

export function spaceOf({ schools, distance, apart, mates }: Strip): Space {
  const space = new Space(schools, distance);
  space.lock(apart, mates);
  return space;
}

/** Per row of the whole its row in the strip, or -1. */
export function localRows(n: number, rows: Int32Array): Int32Array {
  const local = new Int32Array(n).fill(-1);
  rows.forEach((row, at) => (local[row] = at));
  return local;
}

/**
 * Cuts groups into `parts` compact strips of about as many groups each, by planes across the features. Another
 * `turn` cuts across other features, so that what lay on a seam comes to lie inside.
 *
 * @returns per strip the numbers of its groups, ascending
 */
export function cutGroups(
  space: Space,
  groups: readonly (readonly number[])[],
  parts: number,
  turn: number,
): number[][] {
  const axes = axesBySpread(space);
  const cut = (members: readonly number[], into: number, depth: number): number[][] => {
    if (into <= 1) return [[...members].sort((a, b) => a - b)];
    const axis = axes[(depth + turn) % axes.length] ?? 0;
    const centre = new Map(members.map(at => [at, centreOf(space, groups[at] ?? [], axis)]));
    const along = [...members].sort((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0) || a - b);
    const left = Math.ceil(into / 2);
    const middle = Math.floor((along.length * left) / into);
    return [
      ...cut(along.slice(0, middle), left, depth + 1),
      ...cut(along.slice(middle), into - left, depth + 1),
    ];
  };
  return cut(
    groups.map((_, at) => at),
    parts,
    0,
  );
}

function centreOf({ points, dimensions }: Space, group: readonly number[], axis: number): number {
  return group.reduce((sum, i) => sum + real(points, i * dimensions + axis), 0) / group.length;
}

/** The features from the most to the least spread out. */
function axesBySpread({ n, points, dimensions }: Space): number[] {
  const spread = Array.from({ length: dimensions }, (_, axis) => {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const value = real(points, i * dimensions + axis);
      sum += value;
      squares += value * value;
    }
    return squares - (sum * sum) / n;
  });
  return spread.map((_, axis) => axis).sort((a, b) => (spread[b] ?? 0) - (spread[a] ?? 0) || a - b);
}
