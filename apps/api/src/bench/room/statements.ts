import { Agent } from 'node:http';
import { contender, fetchText } from './closed-loop.js';
import type { Measured } from './goals.js';
import { print } from './numbers.js';
import { startProbed } from './product.js';
import { pageRequest } from './page-request.js';
import type { BenchWorld } from './world.js';

const looks = 10;

/** How many statements the thread page sends to PostgreSQL, session and all: with 50 contributions and with one. */
export async function benchStatements(world: BenchWorld): Promise<Measured> {
  const server = await startProbed(world);
  const rooms = [await world.roomOf(1), ...world.rooms.slice(0, 1)];
  const agent = new Agent({ keepAlive: true });
  const page = contender('Pathways', server, pageRequest({ rooms, cookie: world.cookie }));
  const least = async (room: number): Promise<number> => {
    const counts: number[] = [];
    for (let look = 0; look < looks; look += 1) {
      await server.probed();
      await fetchText(page, agent, room);
      counts.push((await server.probed()).statements);
    }
    // The first look is written down among the readers, and jobs and the outbox ask now and then for themselves.
    return Math.min(...counts);
  };
  const [one, fifty] = [await least(0), await least(1)];
  agent.destroy();
  await server.stop();
  print(['statements a page', '1 contribution', '50']);
  print(['session included', String(one), String(fifty)]);
  return { statements: Math.max(one, fifty), sameStatements: fifty - one };
}
