import { createAdapter as acrossPostgres } from '@socket.io/postgres-adapter';
import { createAdapter as acrossRedis } from '@socket.io/redis-streams-adapter';
import type pg from 'pg';
import { createClient } from 'redis';
import type { ServerOptions } from 'socket.io';
import { openPool } from '../open-pool.js';
import type { Log } from '../telemetry/log.js';

type Adapter = NonNullable<ServerOptions['adapter']>;

/** Joins the sockets of several API processes, so that a hint reaches its room wherever its members are connected. */
export interface ProcessLink {
  open(): Promise<Adapter>;
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
  // Only the client that the adapter asks for itself: those of single statements are given back by the pool.
  const lend = async () => {
    const client = await connect();
    listening.add(client);
    return client;
  };
  const lending = Object.assign(Object.create(pool) as pg.Pool, {
    connect: lend,
    query: pool.query.bind(pool),
  });
  return {
    open: async () => {
      // The adapter takes its client without telling when it has it; from a warm pool it has it at once.
      await pool.query('select 1').catch(lament);
      return acrossPostgres(lending, { errorHandler: lament });
    },
    close: async () => {
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
  client.on('error', error =>
    log.warn({ error }, 'Redis is away; clients of other processes catch up by themselves'),
  );
  return {
    open: async () => {
      // Not awaited: the product starts and serves while Redis is away, and joins it when it is back.
      client.connect().catch(error => log.warn({ error }, 'Redis is away'));
      return acrossRedis(client);
    },
    close: async () => client.destroy(),
  };
}
