/**
 * `npm run bench:room`: the room against its goals (performance.md, table 4). The page beside hand-written `pg` and JSON in
 * one run, a steady load, writing, search in 100,000 contributions, fan-out to 1,000 and 5,000 sockets, their return
 * after a kill, and a room of 500 contributions on a slow phone. Ratios hold on any machine, milliseconds on this one; a machine that does other things measures those too.
 *
 * Arguments: the number of rooms (2,000; ten sockets want one, and one more), then the parts to run where not all are
 * wanted: page, statements, steady, search, writing, phone, sockets, restart. The last two take how many sockets are wanted
 * (`501 sockets:5000`, `60 sockets:200 restart:200` to try them); goals are judged at the size that they were set for.
 */
import { judged, type Measured } from './goals.js';
import { print, printVerdicts } from './numbers.js';
import { benchPhone } from './phone.js';
import { benchRestart } from './restart.js';
import { benchSearch } from './search.js';
import { benchSockets } from './sockets.js';
import { benchStatements } from './statements.js';
import { benchSteady } from './steady.js';
import { benchThreadPage } from './thread-page.js';
import { benchWriting } from './writing.js';
import { benchWorld, type BenchWorld } from './world.js';

const tell = (step: string) => void process.stderr.write(`  ${step}\n`);

const parts: Readonly<Record<string, (world: BenchWorld, size?: number) => Promise<Measured>>> = {
  page: benchThreadPage,
  statements: benchStatements,
  steady: benchSteady,
  search: benchSearch,
  writing: benchWriting,
  phone: benchPhone,
  sockets: benchSockets,
  restart: benchRestart,
};

async function main(): Promise<void> {
  const [, , rooms = '2000', ...asked] = process.argv;
  const wanted = asked.map(part => part.split(':') as [name: string, size?: string]);
  const [unknown] = wanted.find(([name]) => !(name in parts)) ?? [];
  if (unknown) throw new Error(`There is no part “${unknown}”. Parts: ${Object.keys(parts).join(', ')}.`);
  const world = await benchWorld(Number(rooms), tell);
  const measured: Measured = {};
  for (const [name, size] of wanted.length > 0
    ? wanted
    : Object.keys(parts).map(part => [part] as [string])) {
    tell(`Measuring: ${name}`);
    // A part that fails does not take away what the others have measured.
    await parts[name]?.(world, size ? Number(size) : undefined).then(
      found => Object.assign(measured, found),
      complain,
    );
    print(['']);
  }
  await world.close();
  printVerdicts(judged(measured));
}

function complain(fault: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
}

await main().catch(complain);
// What a part that failed left open ends with the bench.
process.exit();
