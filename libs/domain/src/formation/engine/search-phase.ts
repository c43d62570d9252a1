import { type Course, searched } from './errand.js';
import type { Effort } from './effort.js';
import { costOf, Partition } from './partition.js';
import type { SearchPlan } from './plans.js';
import type { Prices } from './prices.js';
import type { Watch } from './progress.js';
import { Random } from './random.js';
import type { Space } from './space.js';
import { cutGroups, localRows, stripOf } from './strip.js';
import { groupsOf, type SearchErrand, seatsOf } from './strip-search.js';
import { searchTrios } from './trio-search.js';
import type { TripleColumns, TripleList } from './triples.js';
import { int, real } from './vectors.js';

type Groups = readonly (readonly number[])[];

/** A whole phase to be searched: what its groups are now, and what the prices say. */
export interface PhaseSearch {
  readonly space: Space;
  readonly prices: Prices;
  readonly groups: Groups;
  readonly effort: Effort;
  readonly seed: string;
  readonly watch: Watch;
}

/** Smaller phases are one strip: cutting them costs more than a second thread gains. */
const ONE_STRIP = 500;
/** Schools in a pair of strips at most. */
const PAIR_OF_STRIPS = 20000;
/** Rounds between two cuts, and cuts over which the regions are spread. */
const ROUNDS_PER_CUT = 5;
const REGION_CUTS = 8;

/** How many strips a phase is cut into. Fixed by its size, so that the number of threads changes nothing. */
export function stripsFor(n: number): number {
  return n < ONE_STRIP ? 1 : 2 * Math.ceil(n / PAIR_OF_STRIPS);
}

/** Searches a phase, in strips where it is large. Quartets and trios may still clash in a phase that hardly can be divided. */
export function* searchPhase(search: PhaseSearch): Course<Partition> {
  const { space, prices, effort, seed, watch } = search;
  const parts = stripsFor(space.n);
  if (parts === 1)
    return searchTrios({ space, prices, groups: search.groups }, effort, new Random(seed), watch);
  const cuts = Math.max(3, Math.round(effort.rounds / ROUNDS_PER_CUT));
  const rounds = Math.ceil(effort.rounds / cuts);
  const regions = Math.ceil(effort.regions / parts / REGION_CUTS);
  const turns = cuts + (regions > 0 ? REGION_CUTS : 0);
  const random = new Random(seed);
  let groups: Groups = searchTrios(search, { ...effort, rounds: 0 }, random, watch).groups();
  for (let turn = 0; turn < turns && !watch.shouldStop(); turn += 1) {
    const annealing = turn < cuts;
    const plan = { ...effort, first: null, rounds: annealing ? rounds : 0, regions: annealing ? 0 : regions };
    groups = yield* searchStrips({ ...search, groups }, parts, turn, plan);
    const now = groups;
    watch.report(
      {
        stage: annealing ? 'search' : 'regions',
        share: annealing ? (turn + 1) / cuts : (turn + 1 - cuts) / REGION_CUTS,
        cost: costOf(space, now),
        bound: null,
      },
      () => now,
    );
  }
  return new Partition(groups, space.n);
}

/** One turn: every strip by itself, then the groups of all together again. */
function* searchStrips(
  { space, prices, groups, seed }: PhaseSearch,
  parts: number,
  turn: number,
  plan: SearchPlan & SearchErrand['plan'],
): Course<Groups> {
  const strips = cutGroups(space, groups, parts, turn);
  const rows = strips.map(strip => Int32Array.from(strip.flatMap(at => groups[at] ?? [])).sort());
  const triples = triplesWithin(prices.triples, space.n, rows);
  const errands = strips.map((strip, part): SearchErrand => {
    const own = rows[part] ?? new Int32Array();
    const local = localRows(space.n, own);
    return {
      kind: 'search',
      strip: stripOf(space, own),
      u: Float64Array.from(own, row => real(prices.u, row)),
      average: prices.average,
      triples: triples[part] ?? noTriples,
      seats: seatsOf(strip.map(at => (groups[at] ?? []).map(row => int(local, row)))),
      plan,
      seed: `${seed}|${turn}|${part}`,
    };
  });
  const answers = yield* searched(errands);
  const after = groups.map(group => [...group]);
  answers.forEach((seats, part) => {
    const own = rows[part] ?? new Int32Array();
    groupsOf(seats).forEach((group, at) => {
      after[strips[part]?.[at] ?? -1] = group.map(row => int(own, row));
    });
  });
  return after;
}

const noTriples: TripleColumns = {
  first: new Int32Array(),
  second: new Int32Array(),
  third: new Int32Array(),
  cost: new Float64Array(),
};

/** Per strip, the listed triples whose three schools are all in it, in rows of the strip. */
export function triplesWithin(triples: TripleList, n: number, rows: readonly Int32Array[]): TripleColumns[] {
  const home = new Int32Array(n).fill(-1);
  const local = new Int32Array(n);
  rows.forEach((own, part) =>
    own.forEach((row, at) => {
      home[row] = part;
      local[row] = at;
    }),
  );
  const partOf = (t: number): number => {
    const part = int(home, int(triples.first, t));
    const whole = part === int(home, int(triples.second, t)) && part === int(home, int(triples.third, t));
    return whole ? part : -1;
  };
  const counts = rows.map(() => 0);
  for (let t = 0; t < triples.count; t += 1) {
    const part = partOf(t);
    if (part >= 0) counts[part] = (counts[part] ?? 0) + 1;
  }
  const lists = counts.map(count => ({
    first: new Int32Array(count),
    second: new Int32Array(count),
    third: new Int32Array(count),
    cost: new Float64Array(count),
  }));
  const filled = rows.map(() => 0);
  for (let t = 0; t < triples.count; t += 1) {
    const part = partOf(t);
    const list = lists[part];
    if (!list) continue;
    const at = filled[part] ?? 0;
    filled[part] = at + 1;
    list.first[at] = int(local, int(triples.first, t));
    list.second[at] = int(local, int(triples.second, t));
    list.third[at] = int(local, int(triples.third, t));
    list.cost[at] = real(triples.cost, t);
  }
  return lists;
}
