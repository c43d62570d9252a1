import { cheapestTriples } from './candidates.js';
import type { Effort } from './effort.js';
import type { RegionPlan } from './plans.js';
import { costOf, type Partition, SEATS } from './partition.js';
import type { Prices } from './prices.js';
import type { Watch } from './progress.js';
import type { CoverAnswer, RegionSolver } from './region-solver.js';
import type { Space } from './space.js';
import { int, real } from './vectors.js';
import { type Columns, worthwhileColumns } from './worthwhile-columns.js';

/** Groups to polish, with the prices that tell what is worth trying. */
export interface RegionGroups {
  readonly space: Space;
  readonly prices: Prices;
  readonly partition: Partition;
  readonly solver: RegionSolver;
}

export interface RegionStart extends RegionGroups {
  /** A lower bound, and the part of it per quartet. */
  readonly bound: number;
  readonly perQuartet: number;
}

export interface Improved {
  readonly groups: readonly (readonly number[])[];
  readonly bound: number;
  readonly optimal: boolean;
}

const EPSILON = 1e-7;
/** What the prices of a relaxation may be off by. */
const ROUNDING = 1e-5;
/** More columns than these are not worth a relaxation, and a cover, of a whole phase; nor a region. */
const WHOLE_COLUMNS = 40000;
const COVER_COLUMNS = 9000;
/** What a cover is tried over first where there are more: its answer leaves fewer worth looking at. */
const SAMPLE_COLUMNS = 3500;
const REGION_COLUMNS = 4000;
/** Cheapest triples per school that a region may grow along. */
const REGION_WIDTH = 12;

/**
 * The exact part. A phase small enough is solved as one cover over every column that could be in a better
 * grouping, which also proves the optimum; a larger one region by region, around the groups that are dearest
 * for their prices.
 */
export function improveByRegions(start: RegionStart, effort: Effort, watch: Watch): Improved {
  const groups = start.partition.groups();
  const cost = costOf(start.space, groups);
  if (cost - start.bound < EPSILON) return { groups, bound: cost, optimal: true };
  const whole = start.space.n <= effort.wholeLimit ? solveWhole(start, groups, cost, effort) : null;
  if (whole !== null && (whole.optimal || whole.groups !== groups)) return whole;
  polishRegions(start, effort, watch);
  return {
    groups: start.partition.groups(),
    bound: Math.max(start.bound, whole?.bound ?? 0),
    optimal: false,
  };
}

/** All rows at once. First the relaxation, whose prices leave few columns; then the cover itself. */
function solveWhole(
  start: RegionStart,
  groups: readonly (readonly number[])[],
  cost: number,
  effort: Effort,
): Improved | null {
  const { space, prices, bound, perQuartet, solver } = start;
  const slack = cost - bound + EPSILON;
  const quartets = space.n % 3;
  const rows = Array.from({ length: space.n }, (_, i) => i);
  const limits = { trio: slack, quartet: quartets > 0 ? perQuartet + slack : null, most: WHOLE_COLUMNS };
  const all = worthwhileColumns(space, rows, prices.u, limits);
  if (all === null) return null;
  const asked = quartets > 0 ? quartets : null;
  const relaxed = solver.relax({ rows: space.n, columns: all.groups, costs: all.costs, quartets: asked });
  if (relaxed === null) return null;
  const tighter = Math.min(cost, Math.max(bound, relaxed.value - EPSILON));
  const price = (group: readonly number[]): number =>
    group.reduce((sum, i) => sum + real(relaxed.rows, i), group.length === 4 ? relaxed.quartet : 0);
  const excess = Float64Array.from(all.groups, (group, at) => (all.costs[at] ?? 0) - price(group));
  let best: Improved = { groups, bound: tighter, optimal: false };
  let least = cost;
  for (let turn = 0; turn < 3; turn += 1) {
    const room = least - tighter + ROUNDING;
    const complete = excess.filter(value => value <= room).length <= COVER_COLUMNS;
    const limit = complete ? room : real(excess.slice().sort(), SAMPLE_COLUMNS);
    const kept = keepColumns(all, (_, at) => real(excess, at) <= limit);
    const problem = { rows: space.n, columns: kept.groups, costs: kept.costs, quartets: asked };
    const answer = solver.solve(problem, effort.wholeNodes);
    const better = answer !== null && answer.cost < least - EPSILON;
    if (better) {
      least = answer.cost;
      best = { groups: chosenGroups(kept, answer), bound: Math.min(least, tighter), optimal: false };
    }
    if (complete) return answer?.proved === true ? { ...best, bound: least, optimal: true } : best;
    if (!better) break;
  }
  return best;
}

function keepColumns(columns: Columns, keep: (group: readonly number[], at: number) => boolean): Columns {
  const at = columns.groups
    .map((_, number) => number)
    .filter(number => keep(columns.groups[number] ?? [], number));
  return {
    groups: at.map(number => columns.groups[number] ?? []),
    costs: at.map(number => columns.costs[number] ?? 0),
  };
}

function chosenGroups(columns: Columns, answer: CoverAnswer): number[][] {
  return answer.chosen.map(at => columns.groups[at] ?? []);
}

/** Solves regions of trios around the dearest groups, dearest first, and keeps what is better. */
export function polishRegions(start: RegionGroups, plan: RegionPlan, watch: Watch): void {
  const { partition, space, prices } = start;
  const near = cheapestTriples(prices.triples, prices.u, REGION_WIDTH);
  const lastTried = new Int32Array(partition.count).fill(-1);
  for (let turn = 0; turn < plan.regions && !watch.shouldStop(); turn += 1) {
    const centre = dearest(partition, lastTried, turn);
    if (centre < 0) return;
    const region = growRegion(partition, near, centre, plan.regionGroups);
    for (const group of region.slice(0, Math.ceil(region.length / 4))) lastTried[group] = turn;
    solveRegion(start, region, plan.regionNodes);
    if (turn % 10 === 9)
      watch.report(
        {
          stage: 'regions',
          share: (turn + 1) / plan.regions,
          cost: costOf(space, partition.groups()),
          bound: null,
        },
        () => partition.groups(),
      );
  }
}

/** The trio of greatest excess among those tried least recently. */
function dearest(partition: Partition, lastTried: Int32Array, turn: number): number {
  let best = -1;
  let value = 0;
  for (let group = 0; group < partition.count; group += 1) {
    if (partition.size(group) === 4) continue;
    const last = int(lastTried, group);
    const worth =
      last < 0 ? 1 + real(partition.excess, group) : real(partition.excess, group) * (1 - 1 / (turn - last));
    if (worth <= value) continue;
    value = worth;
    best = group;
  }
  return best;
}

/** Breadth first over the groups that a group's cheap triples reach; trios only. */
function growRegion(
  partition: Partition,
  near: ReturnType<typeof cheapestTriples>,
  centre: number,
  groups: number,
): number[] {
  const region = [centre];
  const inside = new Set(region);
  for (let at = 0; at < region.length && region.length < groups; at += 1) {
    for (const school of partition.group(region[at] ?? centre)) {
      const from = school * near.width;
      for (let choice = from; choice < from + Math.min(4, int(near.count, school)); choice += 1) {
        for (const partner of [int(near.one, choice), int(near.other, choice)]) {
          const group = int(partition.groupOf, partner);
          if (inside.has(group) || partition.size(group) === 4 || region.length >= groups) continue;
          inside.add(group);
          region.push(group);
        }
      }
    }
  }
  return region;
}

function solveRegion(start: RegionGroups, region: readonly number[], nodes: number): void {
  const { partition, space, prices, solver } = start;
  const before = region.map(group => partition.group(group));
  const rows = before.flat().sort((i, j) => i - j);
  const cost = costOf(space, before);
  const room = cost - rows.reduce((sum, i) => sum + real(prices.u, i), 0);
  if (room < EPSILON) return;
  let columns: Columns | null = null;
  for (const share of [0.1, 0.06, 0.04, 0.025]) {
    const trio = Math.min(room, share * prices.average);
    columns = worthwhileColumns(space, rows, prices.u, { trio, quartet: null, most: REGION_COLUMNS });
    if (columns !== null) break;
  }
  if (columns === null) return;
  const number = new Map(rows.map((row, at) => [row, at]));
  const local = columns.groups.map(group => group.map(i => number.get(i) ?? 0));
  const answer = solver.solve(
    { rows: rows.length, columns: local, costs: columns.costs, quartets: null },
    nodes,
  );
  if (answer === null || answer.cost > cost - EPSILON) return;
  chosenGroups(columns, answer).forEach((group, at) => place(start, region[at] ?? 0, group));
}

function place({ partition, prices, space }: RegionGroups, at: number, group: readonly number[]): void {
  partition.members.fill(-1, SEATS * at, SEATS * at + SEATS);
  partition.seat(at, group);
  partition.excess[at] = costOf(space, [group]) - group.reduce((sum, i) => sum + real(prices.u, i), 0);
}
