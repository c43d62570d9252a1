import type { FormationInstance, School } from './instance.js';
import { Space } from './space.js';
import { int } from './vectors.js';

/** One phase with trios that stay: who is free, and what the trios are. Rows of `space`. */
export interface NewcomerPool {
  readonly space: Space;
  /** Groups that stay whole, of three or four schools. */
  readonly trios: readonly (readonly number[])[];
  /** Newcomers, and members whose group has lost its third school. */
  readonly free: readonly number[];
  /** Per row the partner it had in a group that has lost its third school, or -1. */
  readonly former: Int32Array;
}

/**
 * Reads the existing trios of a phase, without the schools that leave. Locks apart are kept, and the sets given.
 *
 * @param together sets that can be kept together (see `standingLocks`)
 */
export function newcomerPool(
  instance: FormationInstance,
  phase: string,
  together: readonly (readonly string[])[],
): NewcomerPool {
  const schools = instance.schools
    .filter(school => school.phase === phase && school.status !== 'leaver')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const space = new Space(schools, instance.distance);
  const row = new Map(schools.map((school, i) => [school.id, i]));
  const rows = (ids: readonly string[]): number[] => ids.flatMap(id => row.get(id) ?? []);
  const apart = (instance.locks?.apart ?? [])
    .map(rows)
    .flatMap(([i, j]): [number, number][] => (i === undefined || j === undefined ? [] : [[i, j]]));
  space.lock(apart, []);
  // Each member asks for the next one, so that a group holds all of a set or none.
  for (const set of together.map(rows))
    set.forEach((i, at) => (space.mate[i] = set[(at + 1) % set.length] ?? i));
  const groups = (instance.existing?.trios ?? []).map(rows);
  const former = new Int32Array(space.n).fill(-1);
  for (const [i, j] of groups.filter(group => group.length === 2)) {
    if (i === undefined || j === undefined) continue;
    former[i] = j;
    former[j] = i;
  }
  const trios = groups.filter(group => group.length >= 3);
  const settled = new Set(trios.flat());
  return { space, trios, free: schools.map((_, i) => i).filter(i => !settled.has(i)), former };
}

/**
 * What the trio charges for one more school: the sum of the distances to its members; Infinity where a rule or a lock
 * forbids it. A trio with a member that is locked to a free school waits for that one.
 */
export function joinCost(pool: NewcomerPool, school: number, trio: readonly number[]): number {
  if (trio.length !== 3) return Infinity;
  const mate = int(pool.space.mate, school);
  if (mate >= 0 && !trio.includes(mate)) return Infinity;
  if (trio.some(member => isAwaited(pool, int(pool.space.mate, member), school))) return Infinity;
  let sum = 0;
  for (const member of trio) {
    if (pool.space.clash(school, member)) return Infinity;
    sum += pool.space.distance(school, member);
  }
  return sum;
}

const isAwaited = (pool: NewcomerPool, mate: number, school: number): boolean =>
  mate >= 0 && mate !== school && pool.free.includes(mate);

/** How many of the group had a partner who is not in it: each was moved. */
export function separated(pool: NewcomerPool, group: readonly number[]): number {
  return group.filter(i => int(pool.former, i) >= 0 && !group.includes(int(pool.former, i))).length;
}

export function schoolOf(pool: NewcomerPool, row: number): School {
  return pool.space.schools[row] as School;
}
