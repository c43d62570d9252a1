import type { RegionSolver } from '@pathways/domain/formation/engine';
import { type BenchPool, randomNumbers } from './formation-pool.js';

type Groups = number[][];

/** Illegal pairs cost this much in the peers that know only costs. */
const CLASH = 50;
const NEAREST = 14;
/** More columns than this and the WebAssembly build finds nothing in reasonable time. */
const COLUMN_LIMIT = 30_000;

function size(pool: BenchPool): number {
  return pool.instance.schools.length;
}

function side(pool: BenchPool, i: number, j: number): number {
  return pool.distance(i, j) + (pool.clash(i, j) ? CLASH : 0);
}

/** Shuffled and cut: what no thought at all costs. */
export function randomGroups(pool: BenchPool): Groups {
  const random = randomNumbers(1);
  const order = Array.from({ length: size(pool) }, (_, i) => [random(), i] as const).sort(
    (a, b) => a[0] - b[0],
  );
  return cut(order.map(([, i]) => i));
}

/** Consecutive schools form a trio; the first groups take one of the remainder each. */
function cut(order: readonly number[]): Groups {
  const groups: Groups = [];
  const quartets = order.length % 3;
  for (let from = 0; from < order.length;) {
    const width = groups.length < quartets ? 4 : 3;
    groups.push(order.slice(from, from + width));
    from += width;
  }
  return groups;
}

/** In the manner of GroupEng: fill one group after the other with whoever fits best, then swap while that helps. */
export function greedyGroups(pool: BenchPool): Groups {
  const free = new Set(Array.from({ length: size(pool) }, (_, i) => i));
  const order: number[] = [];
  const quartets = size(pool) % 3;
  for (let made = 0; free.size > 0; made += 1) {
    const [first = 0] = free;
    const group = [first];
    free.delete(first);
    while (group.length < (made < quartets ? 4 : 3)) {
      let best = -1;
      let least = Infinity;
      for (const i of free) {
        const cost = group.reduce((sum, j) => sum + side(pool, i, j), 0);
        if (cost < least) [best, least] = [i, cost];
      }
      if (best < 0) break;
      group.push(best);
      free.delete(best);
    }
    order.push(...group);
  }
  return cut(order);
}

/** Swap annealing alone, from the greedy start, for so many milliseconds. */
export function swapAnnealing(pool: BenchPool, milliseconds: number): Groups {
  const groups = greedyGroups(pool);
  const random = randomNumbers(7);
  const home = groups.flatMap((group, at) => group.map(i => [i, at] as const));
  const groupOf = new Map(home);
  const near = nearest(pool);
  const started = performance.now();
  let temperature = 0.8;
  const added = (i: number, group: readonly number[], without: number): number =>
    group.reduce((sum, j) => (j === without ? sum : sum + side(pool, i, j)), 0);
  for (let move = 0; ; move += 1) {
    const spent = move % 256 === 0 ? (performance.now() - started) / milliseconds : -1;
    if (spent >= 1) return groups;
    if (spent >= 0) temperature = 0.8 * (0.01 / 0.8) ** spent;
    const i = Math.floor(random() * size(pool));
    const partners = near[i] ?? [];
    const target = groupOf.get(partners[Math.floor(random() * partners.length)] ?? 0) ?? 0;
    const own = groupOf.get(i) ?? 0;
    if (target === own) continue;
    const [mine, theirs] = [groups[own] ?? [], groups[target] ?? []];
    const j = theirs[Math.floor(random() * theirs.length)] ?? 0;
    const change = added(i, theirs, j) + added(j, mine, i) - added(i, mine, i) - added(j, theirs, j);
    if (change > -temperature * Math.log(random() + 1e-300)) continue;
    mine[mine.indexOf(i)] = j;
    theirs[theirs.indexOf(j)] = i;
    groupOf.set(i, target).set(j, own);
  }
}

function nearest(pool: BenchPool): number[][] {
  const all = Array.from({ length: size(pool) }, (_, i) => i);
  return all.map(i => {
    const partners = all
      .filter(j => j !== i && !pool.clash(i, j))
      .map(j => [pool.distance(i, j), j] as const);
    return partners
      .sort((a, b) => a[0] - b[0])
      .slice(0, NEAREST)
      .map(([, j]) => j);
  });
}

/** HiGHS over all legal triples among near neighbours; null beyond its limit, or where it finds no cover. */
export function nearestTriples(pool: BenchPool, solver: RegionSolver): Groups | null {
  if (size(pool) % 3 !== 0) return null;
  const near = nearest(pool);
  const columns = new Map<string, number[]>();
  near.forEach((partners, i) => {
    partners.forEach((j, x) => {
      for (const k of partners.slice(x + 1)) {
        const triple = [i, j, k].sort((a, b) => a - b);
        if (!pool.clash(j, k)) columns.set(triple.join(), triple);
      }
    });
  });
  if (columns.size > COLUMN_LIMIT) return null;
  const triples = [...columns.values()];
  const costs = triples.map(
    ([i = 0, j = 0, k = 0]) => pool.distance(i, j) + pool.distance(i, k) + pool.distance(j, k),
  );
  const answer = solver.solve({ rows: size(pool), columns: triples, costs, quartets: null }, 50);
  return answer === null ? null : answer.chosen.map(at => triples[at] ?? []);
}
