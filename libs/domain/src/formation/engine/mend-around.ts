import { cheapestTriples } from './candidates.js';
import { mendingEffort } from './effort.js';
import { greedyGroups } from './greedy-seed.js';
import { isLegal } from './partition.js';
import type { Prices } from './prices.js';
import { Random } from './random.js';
import type { RegionSolver } from './region-solver.js';
import { improveByRegions } from './regions.js';
import { triplesWithin } from './search-phase.js';
import type { Space } from './space.js';
import { localRows, spaceOf, stripOf } from './strip.js';
import { CLASH, searchTrios } from './trio-search.js';
import { TripleList } from './triples.js';
import { int, real } from './vectors.js';

type Groups = readonly (readonly number[])[];

/** An earlier division to be changed little, and the rows around which it may change. */
export interface MendTask {
  readonly space: Space;
  readonly prices: Prices;
  readonly perQuartet: number;
  readonly kept: Groups;
  readonly changed: readonly number[];
  readonly seed: string;
  readonly solver?: RegionSolver | undefined;
}

/** Share of the groups that may be touched, and how many at least and at most. */
const TOUCHED = 0.08;
const LEAST_GROUPS = 4;
const MOST_GROUPS = 28;
/** A school reaches out along so many of its cheapest triples. */
const WIDTH = 8;

/**
 * Divides anew only the schools near those that changed or are in no group: as good as can be for a few groups, and
 * nothing else moves. Where the groups outside leave no room for the fewest quartets, quartets are opened too.
 */
export function mendAround(task: MendTask): Groups {
  const { space, kept } = task;
  const inside = regionOf(task);
  const outside = kept.filter((_, at) => !inside.has(at));
  const held = new Set(outside.flat());
  const rows = Int32Array.from({ length: space.n }, (_, row) => row).filter(row => !held.has(row));
  if (rows.length === 0) return outside;
  const local = localRows(space.n, rows);
  const old = kept.filter((_, at) => inside.has(at)).map(group => group.map(row => int(local, row)));
  const region = dividedAnew(task, rows, old);
  return [...outside, ...region.map(group => group.map(row => int(rows, row)))];
}

/** The places of the groups that may change: breadth first from the schools that changed or have no group. */
function regionOf({ space, prices, kept, changed }: MendTask): Set<number> {
  const groupOf = new Int32Array(space.n).fill(-1);
  kept.forEach((group, at) => group.forEach(row => (groupOf[row] = at)));
  const near = cheapestTriples(prices.triples, prices.u, WIDTH);
  const inside = new Set<number>();
  const queue = [...changed, ...Array.from(groupOf.keys()).filter(row => int(groupOf, row) < 0)];
  const enter = (row: number): void => {
    const at = int(groupOf, row);
    if (at < 0 || inside.has(at)) return;
    inside.add(at);
    queue.push(...(kept[at] ?? []));
  };
  queue.slice().forEach(enter);
  openQuartets(space, kept, inside).forEach(at => kept[at]?.forEach(enter));
  const room = Math.min(MOST_GROUPS, Math.max(LEAST_GROUPS, Math.floor(TOUCHED * kept.length)));
  for (let at = 0; at < queue.length && inside.size < room; at += 1) {
    const row = queue[at] ?? 0;
    for (
      let choice = row * WIDTH;
      choice < row * WIDTH + int(near.count, row) && inside.size < room;
      choice += 1
    ) {
      enter(int(near.one, choice));
      if (inside.size < room) enter(int(near.other, choice));
    }
  }
  return inside;
}

/** The quartets that are too many once what is inside is divided anew, the last first. */
function openQuartets(space: Space, kept: Groups, inside: ReadonlySet<number>): number[] {
  const quartets = kept.flatMap((group, at) => (group.length === 4 && !inside.has(at) ? [at] : []));
  return quartets.slice(space.n % 3);
}

/** The schools of a region divided as well as can be, starting from those groups that still stand. */
function dividedAnew(task: MendTask, rows: Int32Array, old: Groups): Groups {
  const space = spaceOf(stripOf(task.space, rows));
  const [listed] = triplesWithin(task.prices.triples, task.space.n, [rows]);
  const u = Float64Array.from(rows, row => real(task.prices.u, row));
  const sum = u.reduce((total, price) => total + price, 0);
  const triples = listed ? TripleList.from(listed) : new TripleList();
  const prices: Prices = { u, sum, triples, average: task.prices.average };
  space.setPenalty(CLASH * prices.average);
  const usual = mendingEffort(space.n);
  const effort = { ...usual, first: task.solver ? null : usual.first };
  const watch = { report: () => undefined, shouldStop: () => false };
  const fits = old.filter(group => group.length === 3);
  const groups = greedyGroups(space, triples, u, fits);
  const best = searchTrios({ space, prices, groups }, effort, new Random(task.seed), watch);
  if (!task.solver || !best.groups().every(group => isLegal(space, group))) return best.groups();
  const start = { space, prices, bound: sum + (space.n % 3) * task.perQuartet, perQuartet: task.perQuartet };
  return improveByRegions({ ...start, partition: best, solver: task.solver }, effort, watch).groups;
}
