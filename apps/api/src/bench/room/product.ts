import { fileURLToPath } from 'node:url';
import { startServer, type RunningServer } from './running-server.js';
import type { BenchWorld } from './world.js';

const main = fileURLToPath(new URL('../../main.js', import.meta.url));

/** The product as it is built, on the database of the bench. `port` where it must come back under the same address. */
export const startProduct = (
  { databaseUrl, authSecret }: BenchWorld,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> =>
  startServer(main, {
    PATHWAYS_MODE: 'development',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    LOG_LEVEL: 'silent',
    ...environment,
  });

const probe = fileURLToPath(new URL('./probe.js', import.meta.url));

/** The product with a probe that counts statements and tells how long its event loop kept things waiting. */
export const startProbed = (world: BenchWorld): Promise<RunningServer> =>
  startProduct(world, { NODE_OPTIONS: `--import ${probe}` });
