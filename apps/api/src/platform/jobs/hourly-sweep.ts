import type { DataSource } from 'typeorm';
import type { JobBook } from './job-book.js';
import type { JobKind, JobPayload } from './jobs.js';

/** Rows that nobody needs some days after a moment that they name. */
export interface OldRows {
  readonly table: string;
  /** Column of that moment; rows where it is empty stay. */
  readonly since: string;
  /** Column by which the oldest come first. */
  readonly order: string;
  readonly keptDays: number;
  /** So many at once: a sweep holds up nobody. */
  readonly atOnce: number;
}

/** Forgets such rows once an hour. */
export abstract class HourlySweep {
  protected constructor(
    private readonly source: DataSource,
    jobs: JobBook,
    kind: JobKind<JobPayload>,
    private readonly old: OldRows,
  ) {
    jobs.each(60, kind, () => this.sweep());
  }

  async sweep(): Promise<void> {
    const { table, since, order, keptDays, atOnce } = this.old;
    await this.source.query(
      `delete from ${table} where id in (
         select id from ${table} where ${since} < now() - make_interval(days => $1) order by ${order} limit $2)`,
      [keptDays, atOnce],
    );
  }
}
