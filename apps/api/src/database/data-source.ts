import { DataSource } from 'typeorm';
import { StartRefused } from '../config.js';
import { connectionPatience } from '../platform/open-pool.js';
import { migrations } from './migrations/index.js';
import { PreparedClient } from './prepared-client.js';
import { rows } from './rows.js';

/** Milliseconds that one statement may take: of a request, and of a migration, which may rewrite all talk. */
export const patience = { request: 15_000, migration: 3_600_000 } as const;

/** The one way to the database: rows without relations, migrations by hand, nothing synchronised. */
export function createDataSource(url: string, statementTimeout: number = patience.request): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: rows,
    migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    applicationName: 'pathways',
    extra: {
      Client: PreparedClient,
      max: 10,
      connectionTimeoutMillis: connectionPatience,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 20_000,
    },
  });
}

/** Connects, or throws StartRefused with the reason in a sentence. The address is named without its password. */
export async function connect(url: string): Promise<DataSource> {
  const source = createDataSource(url);
  try {
    return await source.initialize();
  } catch (cause) {
    const shown = url.replace(/\/\/([^:@/]+):[^@]*@/, '//$1:…@');
    const reason = cause instanceof AggregateError ? cause.errors.map(String).join('; ') : String(cause);
    throw new StartRefused(`The database at ${shown} cannot be reached: ${reason.replace(/^Error: /, '')}.`);
  }
}
