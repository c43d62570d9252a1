import { fileURLToPath } from 'node:url';
import { startServer, type RunningServer } from '../room/running-server.js';
import type { LibraryWorld } from './library-world.js';

export interface Servers {
  readonly product: RunningServer;
  readonly yardstick: RunningServer;
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export async function startServers({ databaseUrl, authSecret }: LibraryWorld): Promise<Servers> {
  const yardstick = await startServer(here('./library-yardstick.js'), { DATABASE_URL: databaseUrl });
  const product = await startServer(here('../../main.js'), {
    PATHWAYS_MODE: 'development',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    LOG_LEVEL: 'silent',
    JOBS: 'off',
    REPLY_MAIL_PORT: '0',
  });
  return { product, yardstick };
}
