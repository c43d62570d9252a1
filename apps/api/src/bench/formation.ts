/**
 * `npm run bench:formation [largest n]`: the engine beside its peers, on pools made here, in one run. Gaps are to the bound
 * that the engine proved at best effort; the peers are judged by the same bound.
 */
import { type EffortName, solveTrios } from '@pathways/domain/formation/engine';
import { createHighsRegionSolver } from '../formation/highs/highs-region-solver.js';
import { greedyGroups, nearestTriples, randomGroups, swapAnnealing } from './formation-peers.js';
import { type BenchPool, benchPool, judge } from './formation-pool.js';

const SIZES = [60, 300, 999, 4998];
/** Peers that look at all pairs are left out above this. */
const PEER_LIMIT = 1500;
const SWAP_MILLISECONDS = 10_000;

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

function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 11 : 26) : cell.padStart(11))).join('')}\n`,
  );
}

function report(pool: BenchPool, bound: number, line: Line): void {
  const memory = `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
  if (line.groups === null)
    return print([pool.name, line.method, '-', '-', '-', line.seconds.toFixed(2), memory]);
  const { cost, worst, clashes } = judge(pool, line.groups);
  const gap = `${(100 * (cost / bound - 1)).toFixed(3)} %`;
  print([pool.name, line.method, gap, worst.toFixed(2), String(clashes), line.seconds.toFixed(2), memory]);
}

async function main(): Promise<void> {
  const solver = await createHighsRegionSolver();
  const largest = Number(process.argv[2] ?? 999);
  print(['instance', 'method', 'gap', 'worst', 'clashes', 'seconds', 'peak']);
  for (const n of SIZES.filter(each => each <= largest)) {
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
      lines.push(timed('swap annealing, 10 s', () => swapAnnealing(pool, SWAP_MILLISECONDS)));
      lines.push(timed('HiGHS on nearest triples', () => nearestTriples(pool, solver)));
    }
    for (const line of lines) report(pool, bound, line);
  }
}

await main();
