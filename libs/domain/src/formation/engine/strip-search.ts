import { isLegal, SEATS } from './partition.js';
import type { RegionPlan, SearchPlan } from './plans.js';
import type { Prices } from './prices.js';
import { Random } from './random.js';
import { polishRegions } from './regions.js';
import { spaceOf, type Strip } from './strip.js';
import { CLASH, searchTrios } from './trio-search.js';
import { type TripleColumns, TripleList } from './triples.js';
import { int } from './vectors.js';
import type { Workplace } from './workplace.js';

/** Better groups for the schools of a strip, which keep to themselves meanwhile. Rows are those of the strip. */
export interface SearchErrand {
  readonly kind: 'search';
  readonly strip: Strip;
  readonly u: Float64Array;
  /** Mean cost of a trio of the whole phase: the yardstick of temperatures. */
  readonly average: number;
  readonly triples: TripleColumns;
  /** The seats of every group as they stand. */
  readonly seats: Int32Array;
  readonly plan: SearchPlan & RegionPlan;
  readonly seed: string;
}

/** Anneals a strip, then polishes regions of it exactly where there is a solver. Returns the seats. */
export function searchStrip(errand: SearchErrand, { regionSolver, shouldStop }: Workplace): Int32Array {
  const { strip, u, average, plan } = errand;
  const space = spaceOf(strip);
  space.setPenalty(CLASH * average);
  const prices: Prices = { u, average, triples: TripleList.from(errand.triples), sum: 0 };
  const watch = { report: () => undefined, shouldStop };
  const groups = groupsOf(errand.seats);
  const best = searchTrios({ space, prices, groups }, plan, new Random(errand.seed), watch);
  if (regionSolver && plan.regions > 0 && best.groups().every(group => isLegal(space, group)))
    polishRegions({ space, prices, partition: best, solver: regionSolver }, plan, watch);
  return best.members;
}

/** Groups as rows, from their seats. */
export function groupsOf(seats: Int32Array): number[][] {
  const groups: number[][] = [];
  for (let from = 0; from < seats.length; from += SEATS)
    groups.push(Array.from(seats.subarray(from, from + (int(seats, from + 3) < 0 ? 3 : 4))));
  return groups;
}

/** The seats of groups given as rows. */
export function seatsOf(groups: readonly (readonly number[])[]): Int32Array {
  const seats = new Int32Array(SEATS * groups.length).fill(-1);
  groups.forEach((group, at) => seats.set(group, SEATS * at));
  return seats;
}
