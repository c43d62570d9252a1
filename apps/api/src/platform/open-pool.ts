import pg from 'pg';

/** Milliseconds that somebody waits for one of the pool's connections: as long as a read may take, for it waits for one. */
export const connectionPatience = 10_000;

/**
 * A pool whose connections may break at any moment. What was asked on a broken one fails and is told to whoever asked;
 * but pg also emits an error on the pool while a connection is idle, and on the connection itself while it is lent, and
 * either would end the process where nobody listens.
 */
export function openPool(
  options: pg.PoolConfig & { application_name: string },
  hear: (error: Error) => void = () => undefined,
): pg.Pool {
  const pool = new pg.Pool({ connectionTimeoutMillis: connectionPatience, ...options });
  pool.on('error', hear);
  pool.on('connect', client => client.on('error', () => undefined));
  return pool;
}
