/**
 * `npm run bench:library`: 10,000 practices and 200,000 excerpts; the public pages beside hand-written `pg` and HTML in one run,
 * what each kind of question costs, how many bytes it sends, when a reader sees the first of it, what programs read, and what a
 * researcher reads over all coded excerpts; with `-- 10000 archive` the archive too, which takes minutes. Ratios hold on any
 * machine, milliseconds on this one.
 */
import { benchArchive } from './archive.js';
import { benchAsked } from './asked.js';
import { benchBeside } from './beside-yardstick.js';
import { libraryWorld } from './library-world.js';
import { benchMachines } from './machines.js';
import { benchPaint } from './paint.js';
import { benchResearch } from './research.js';
import { startServers } from './servers.js';

const tell = (step: string) => void process.stderr.write(`  ${step}\n`);

async function main(): Promise<void> {
  const world = await libraryWorld(Number(process.argv[2] ?? 10_000), tell);
  const servers = await startServers(world);
  try {
    await benchBeside(world, servers);
    await benchAsked(world, servers.product);
    await benchPaint(world, servers.product);
    await benchMachines(world, servers.product);
    await benchResearch(world, servers.product);
    if (process.argv[3] === 'archive') await benchArchive(world);
  } finally {
    await Promise.all([servers.product.stop(), servers.yardstick.stop()]);
    await world.close();
  }
}

await main();
