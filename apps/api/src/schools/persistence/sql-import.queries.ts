import { Injectable } from '@nestjs/common';
import { canImport } from '@pathways/domain/schools';
import type { Actor } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  ImportQueries,
  type ListedRun,
  type ReportFilter,
  type ReportPage,
} from '../application/import.queries.js';
import type { ReportLine } from '../application/import-run.store.js';

const run = `
  select r.id, r.kind, r.file_name as "fileName", r.started_at as "startedAt", r.finished_at as "finishedAt",
    r.imported, r.changed, r.unchanged, r.skipped, r.refused_because as "refusedBecause",
    r.ignored_columns as "ignoredColumns", p.name as "startedBy"
  from import_run r left join person p on p.id = r.started_by`;

const lines = `
  with fitting as (
    select line, outcome, subject, reason from import_line
    where run_id = $1 and ($2::text is null or outcome = $2)
      and ($3::text is null or position(lower($3) in lower(subject || ' ' || reason)) > 0)
  )
  select *, (select count(*) from fitting) as total from fitting where line > $4 order by line limit $5`;

@Injectable()
export class SqlImportQueries extends ImportQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async list(
    actor: Actor,
    { first, after }: { first: number; after: readonly [startedAt: string, id: string] | null },
  ): Promise<ListedRun[]> {
    if (!canImport(actor)) return [];
    return this.reading.rows(
      'imports-list',
      `${run}
       where $2::timestamptz is null or (r.started_at, r.id) < ($2::timestamptz, $3::uuid)
       order by r.started_at desc, r.id desc limit $1`,
      [first + 1, after?.[0] ?? null, after?.[1] ?? null],
    );
  }

  async run(actor: Actor, id: string): Promise<ListedRun | null> {
    if (!canImport(actor)) return null;
    return this.reading.row('imports-run', `${run} where r.id = $1`, [id]);
  }

  async linesOf(
    actor: Actor,
    id: string,
    filter: ReportFilter,
    { first, after }: { first: number; after: number },
  ): Promise<ReportPage> {
    if (!canImport(actor)) return { lines: [], totalCount: 0 };
    const rows = await this.reading.rows<ReportLine & { total: number }>('imports-lines', lines, [
      ...[id, filter.outcome ?? null, filter.search || null],
      ...[after, first + 1],
    ]);
    return { lines: rows, totalCount: rows[0]?.total ?? 0 };
  }
}
