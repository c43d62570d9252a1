import { createAdapter as acrossPostgres } from '@socket.io/postgres-adapter';
import { createAdapter as acrossRedis } from '@socket.io/redis-streams-adapter';
import type pg from 'pg';
import { createClient } from 'redis';
import type { ServerOptions } from 'socket.io';
import { openPool } from '../open-pool.js';
import type { Log } from '../telemetry/log.js';

/** Milliseconds after which whoever is connected again also listens. */
const soon = 500;

const never = new Promise<never>(() => undefined);

type Adapter = NonNullable<ServerOptions['adapter']>;

/** Joins the sockets of several API processes, so that a hint reaches its room wherever its members are connected. */
export interface ProcessLink {
  /** `back` is called when the link was cut and stands again: hints of other processes may have been missed meanwhile. */
  open(back: () => void): Promise<Adapter>;
  close(): Promise<void>;
}

/** LISTEN and NOTIFY on the database that all processes share: nothing else has to run. */
export function linkThroughPostgres(connectionString: string, log: Log): ProcessLink {
  const lament = (error: Error) =>
    log.warn({ error }, 'the link between processes was cut; clients catch up by themselves');
  const pool = openPool({ connectionString, max: 2, application_name: 'pathways realtime' }, lament);
  const listening = new Set<pg.PoolClient>();
  pool.on('release', (_error, client) => listening.delete(client));
  const connect = pool.connect.bind(pool);
  let tellBack: (() => void) | undefined;
  let lent = 0;
  let isClosing = false;
  // Only the client that the adapter asks for itself: those of single statements are given back by the pool.
  const lend = async () => {
    const client = await connect();
    // The adapter asked while it was cut off and is closed by now: it would neither listen nor give anything back.
    if (isClosing) {
      client.release(true);
      return never;
    }
    listening.add(client);
    // The adapter forgets a client that was cut off and asks for another; the pool would count both as lent, and it has two.
    client.once('end', () => {
      if (listening.has(client)) client.release(true);
    });
    lent += 1;
    // The adapter asks for another client because it lost the first; it listens a moment later.
    if (lent > 1 && tellBack) setTimeout(tellBack, soon).unref();
    return client;
  };
  const lending = Object.assign(Object.create(pool) as pg.Pool, {
    connect: lend,
    query: pool.query.bind(pool),
  });
  return {
    open: async back => {
      tellBack = back;
      // The adapter takes its client without telling when it has it; from a warm pool it has it at once.
      await pool.query('select 1').catch(lament);
      return acrossPostgres(lending, { errorHandler: lament });
    },
    close: async () => {
      isClosing = true;
      for (const client of [...listening]) {
        // What the adapter asked before this is answered by then, and the client is either given back or forgotten.
        await client.query('select 1').catch(() => undefined);
        if (listening.has(client)) takeBack(client);
      }
      await pool.end();
    },
  };
}

/** An adapter that is closed while it still begins to listen never gives its client back, and the pool would wait for it. */
function takeBack(client: pg.PoolClient): void {
  client.removeAllListeners('end');
  client.release(true);
}

/**
 * Redis Streams: less load on the database, and what was missed while the link was cut is read afterwards. Without the
 * offline queue a process whose Redis is away still serves its own sockets at once.
 */
export function linkThroughRedis(url: string, log: Log): ProcessLink {
  const client = createClient({ url, disableOfflineQueue: true });
  const lament = (error: Error) =>
    log.warn({ error }, 'Redis is away; clients of other processes catch up by themselves');
  client.on('error', lament);
  // The adapter tells the other processes of a recheck and does not hear what becomes of it; Node would end for that.
  const publish = client.publish.bind(client);
  const publishOrLament: typeof publish = (channel, message) =>
    publish(channel, message).catch((error: Error) => {
      lament(error);
      return 0;
    });
  Object.assign(client, { publish: publishOrLament });
  return {
    open: async back => {
      // The adapter reads through duplicates and asks again as soon as a question fails: those wait for Redis, or the
      // process would do nothing else while it is away.
      client.duplicate = (() => {
        const reader = createClient({ url });
        reader.on('ready', () => setTimeout(back, soon).unref());
        return reader;
      }) as typeof client.duplicate;
      // Not awaited: the product starts and serves while Redis is away, and joins it when it is back.
      client.connect().catch(error => log.warn({ error }, 'Redis is away'));
      return acrossRedis(client);
    },
    close: async () => client.destroy(),
  };
}
