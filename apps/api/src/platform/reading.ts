import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { openPool } from './open-pool.js';

// Counts and room numbers are bigint in PostgreSQL and never leave the range of a double here.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
// A date is a day, not an instant: it stays the text that PostgreSQL prints (2026-11-21).
pg.types.setTypeParser(pg.types.builtins.DATE, (day: string) => day);

/**
 * The driver's own pool, for read models: named statements are parsed and planned once per connection.
 * `name` must be unique per text.
 */
@Injectable()
export class Reading implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(connectionString: string) {
    this.pool = openPool({
      connectionString,
      max: 10,
      statement_timeout: 10_000,
      application_name: 'pathways reading',
    });
  }

  async rows<Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const answer = await this.pool.query<Row>({ name, text, values: [...values] });
    return answer.rows;
  }

  /** For statements whose best plan depends on the values: a search for a common word, or for a rare one. */
  async rowsPlannedAnew<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = await this.pool.query<Row>(text, [...values]);
    return answer.rows;
  }

  async row<Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row | null> {
    const [first] = await this.rows<Row>(name, text, values);
    return first ?? null;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
