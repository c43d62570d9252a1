/**
 * Loaded into a server under test before it starts (`node --import`). Asked over the channel to its parent, it tells how long
 * the event loop kept things waiting (99th percentile, milliseconds) and how many statements were sent to PostgreSQL since
 * it was asked last.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import pg from 'pg';

export interface Probed {
  readonly loopDelay: number;
  readonly statements: number;
}

const resolution = 5;
const delays = monitorEventLoopDelay({ resolution });
delays.enable();

let statements = 0;
const send = pg.Client.prototype.query;
pg.Client.prototype.query = function counted(this: pg.Client, ...asked: never[]) {
  statements += 1;
  return Reflect.apply(send, this, asked);
};

process.on('message', () => {
  // The histogram holds how far apart the ticks were, which is the resolution where nothing waits.
  const loopDelay = Math.max(0, delays.percentile(99) / 1e6 - resolution);
  const probed: Probed = { loopDelay, statements };
  process.send?.(probed);
  delays.reset();
  statements = 0;
});
// A server that has nothing else to do may end.
process.channel?.unref();
