import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const address = (): string => {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url) throw new Error('Run the API tests with `npm test` in apps/api: it starts their PostgreSQL.');
  return url;
};

async function command(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address() });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A database of its own for one spec file: a copy of the migrated template. */
export async function freshDatabase(template = 'pathways_template'): Promise<TestDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  // Two copies of one template at once refuse each other, so the later one tries again.
  for (let attempt = 1; ; attempt += 1) {
    try {
      await command(`create database ${name} template ${template}`);
      break;
    } catch (error) {
      if (attempt === 40) throw error;
      await new Promise(passed => setTimeout(passed, 50 * Math.random() + 25));
    }
  }
  const url = new URL(address());
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => command(`drop database ${name} with (force)`) };
}
