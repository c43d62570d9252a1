import { DataSource } from 'typeorm';
import { StartRefused } from '../config.js';
import { migrations } from './migrations/index.js';
import { rows } from './rows.js';

/** The one way to the database: rows without relations, migrations by hand, nothing synchronised. */
export function createDataSource(url: string): DataSource {
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
      max: 10,
      connectionTimeoutMillis: 4_000,
      statement_timeout: 15_000,
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
