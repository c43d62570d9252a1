import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { openPool } from './open-pool.js';

/** Milliseconds for which a moment stays open while nothing is asked of it. */
const patience = 60_000;

/** What the database held when it was opened, however long it is read. Whoever opens it closes it. */
export interface Moment {
  rows<Row extends object>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/**
 * For answers that are read while they are handed over: connections of their own, few, so that readers on slow lines
 * never keep those from which pages are made. A moment that nobody asks for a minute is ended by PostgreSQL, and the
 * next question to it fails: an old snapshot holds up the upkeep of every table.
 */
@Injectable()
export class SteadyReading implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(connectionString: string) {
    this.pool = openPool({
      connectionString,
      max: 4,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: patience,
      application_name: 'pathways downloads',
    });
  }

  /** Fails when all connections are lent for longer than somebody waits for one. */
  async open(): Promise<Moment> {
    const lent = await this.pool.connect();
    try {
      await lent.query('begin isolation level repeatable read read only');
    } catch (error) {
      lent.release(true);
      throw error;
    }
    return momentOn(lent);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const momentOn = (lent: pg.PoolClient): Moment => ({
  rows: async <Row extends object>(name: string, text: string, values: readonly unknown[] = []) => {
    const answer = await lent.query<Row>({ name, text, values: [...values] });
    return answer.rows;
  },
  close: () =>
    lent.query('rollback').then(
      () => lent.release(),
      // The connection is gone, and the moment with it.
      () => lent.release(true),
    ),
});
