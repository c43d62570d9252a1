/**
 * `npm run bench:formation -- [--rows 300,1000,…] [--gm <instance file>]`: the goals of formation.md section 6 row by row,
 * then the engine beside its peers, on pools made here, in one run. Without `--rows` everything but 250,000 schools.
 * The row `gm` is the real register, written before by `pathways formation instance`.
 */
import { parseArgs } from 'node:util';
import { createHighsRegionSolver } from '../formation/highs/highs-region-solver.js';
import { benchBesidePeers, PEER_SIZES, tellRatios } from './beside-peers.js';
import { benchFamilies } from './families.js';
import { benchGoal, GOALS } from './goals.js';
import { print } from './print.js';
import { benchNewcomers, benchPairs, benchWhatIf } from './tasks.js';

const FAMILY_SIZE = 765;
const OTHERS = ['what-if', 'pairs', 'newcomers', 'peers', 'families'];
const ON_REQUEST = '250000';

function tellFamilies(n: number): void {
  print(['instance', 'method', 'squares', 'competing', 'breaches', 'seconds']);
  const lines = benchFamilies(n);
  for (const { method, squares, competing, breaches, seconds } of lines)
    print([`pool-${n}`, method, squares.toFixed(1), String(competing), String(breaches), seconds.toFixed(2)]);
  const [sizesOnly, everyRule, flow] = lines;
  if (!sizesOnly || !everyRule || !flow) return;
  const ratio = (name: string, share: number, most: number): void =>
    print([`pool-${n}`, name, share.toFixed(3), `<= ${most}`, share <= most ? 'holds' : 'MISSED']);
  ratio('squares / k-means', sizesOnly.squares / flow.squares, 0.99);
  ratio('time / k-means', sizesOnly.seconds / flow.seconds, 0.05);
  ratio('competing / sizes only', everyRule.competing / sizesOnly.competing, 0.5);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rows: { type: 'string' }, gm: { type: 'string' } } });
  const known = [...GOALS.map(({ name }) => name), ...OTHERS];
  const asked = values.rows?.split(',') ?? known.filter(name => name !== ON_REQUEST);
  const strange = asked.filter(name => !known.includes(name));
  if (strange.length > 0) {
    process.stderr.write(`There is no row ${strange.join(', ')}; there are ${known.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  const solver = await createHighsRegionSolver();
  print(['instance', 'method', 'gap', 'worst', 'seconds', 'CPU', 'peak', 'goal']);
  for (const row of GOALS.filter(({ name }) => asked.includes(name))) {
    if (row.name === 'gm' && values.gm === undefined) print(['gm', 'left out: --gm names no file']);
    else await benchGoal(row, row.name === 'gm' ? (values.gm ?? null) : null);
  }
  if (asked.includes('what-if')) benchWhatIf(solver);
  if (asked.includes('pairs')) benchPairs();
  if (asked.includes('newcomers')) benchNewcomers(solver);
  if (asked.includes('peers')) {
    print(['instance', 'method', 'gap', 'worst', 'clashes', 'seconds', 'peak']);
    tellRatios(PEER_SIZES.map(n => benchBesidePeers(n, solver)));
  }
  if (asked.includes('families')) tellFamilies(FAMILY_SIZE);
}

await main();
