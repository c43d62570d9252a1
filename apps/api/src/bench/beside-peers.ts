import { type EffortName, type RegionSolver, solveTrios } from '@pathways/domain/formation/engine';
import { greedyGroups, nearestTriples, randomGroups, swapAnnealing } from './formation-peers.js';
import { type BenchPool, benchPool, judge } from './formation-pool.js';
import { print } from './print.js';

export const PEER_SIZES = [60, 300, 999];
/** Peers that look at all pairs are left out above this. */
const PEER_LIMIT = 1500;
const SWAP_MILLISECONDS = 10_000;
const SWAPS = 'swap annealing, 10 s';

interface Line {
  readonly method: string;
  readonly seconds: number;
  readonly groups: readonly (readonly number[])[] | null;
}

function timed(method: string, run: () => readonly (readonly number[])[] | null): Line {
  const started = performance.now();
  const groups = run();
  return { method, seconds: (performance.now() - started) / 1000, groups };
}

function report(pool: BenchPool, bound: number, line: Line): void {
  const memory = `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
  if (line.groups === null)
    return print([pool.name, line.method, '-', '-', '-', line.seconds.toFixed(2), memory]);
  const { cost, worst, clashes } = judge(pool, line.groups);
  const gap = `${(100 * (cost / bound - 1)).toFixed(3)} %`;
  print([pool.name, line.method, gap, worst.toFixed(2), String(clashes), line.seconds.toFixed(2), memory]);
}

/** Gap and time by method, at one size. */
export interface Ratio {
  readonly n: number;
  readonly gap: (method: string) => number;
  readonly seconds: (method: string) => number;
}

/** The engine beside its peers on one pool, single-threaded. */
export function benchBesidePeers(n: number, solver: RegionSolver): Ratio {
  const pool = benchPool(n, n);
  const row = new Map(pool.instance.schools.map((school, i) => [school.id, i]));
  let bound = 0;
  const engine = (effort: EffortName): Line =>
    timed(`engine, ${effort}`, () => {
      const result = solveTrios(pool.instance, { seed: 'bench', effort, regionSolver: solver });
      bound = Math.max(bound, result.bound);
      return result.groups.map(group => group.map(id => row.get(id) ?? 0));
    });
  const lines = [engine('interactive'), engine('best')];
  if (n <= PEER_LIMIT) {
    lines.push(timed('random', () => randomGroups(pool)));
    lines.push(timed('greedy, GroupEng style', () => greedyGroups(pool)));
    lines.push(timed(SWAPS, () => swapAnnealing(pool, SWAP_MILLISECONDS)));
    lines.push(timed('HiGHS on nearest triples', () => nearestTriples(pool, solver)));
  }
  for (const line of lines) report(pool, bound, line);
  const of = (method: string): Line | undefined => lines.find(line => line.method === method);
  return {
    n,
    gap: method => judge(pool, of(method)?.groups ?? []).cost / bound - 1,
    seconds: method => of(method)?.seconds ?? NaN,
  };
}

/** The ratios that hold on any machine, and how time grows. */
export function tellRatios(ratios: readonly Ratio[]): void {
  for (const { n, gap } of ratios.filter(ratio => ratio.n === 999)) {
    for (const [effort, most] of [
      ['interactive', 0.5],
      ['best', 0.25],
    ] as const) {
      const share = gap(`engine, ${effort}`) / gap(SWAPS);
      const verdict = share <= most ? 'holds' : 'MISSED';
      print([`n = ${n}`, `${effort} gap / swap gap`, share.toFixed(3), `<= ${most}`, verdict]);
    }
  }
  ratios.slice(1).forEach(({ n, seconds }, at) => {
    const before = ratios[at];
    if (before === undefined) return;
    for (const effort of ['interactive', 'best']) {
      const power =
        Math.log(seconds(`engine, ${effort}`) / before.seconds(`engine, ${effort}`)) / Math.log(n / before.n);
      print([`${before.n}-${n}`, `${effort}: time grows as n ^`, power.toFixed(2)]);
    }
  });
}
