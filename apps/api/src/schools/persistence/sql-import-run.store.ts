import { Injectable } from '@nestjs/common';
import { isSignedIn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ImportRunStore, type ImportRun, type ReportLine } from '../application/import-run.store.js';
import { inBatches } from './in-batches.js';

// The command line imports for nobody in particular: started_by is a person or null.
const addRun = `
  insert into import_run (id, kind, file_name, started_at, finished_at, started_by,
    imported, changed, unchanged, skipped, refused_because, ignored_columns)
  values ($1, $2, $3, $4, $5, (select id from person where id = $6), $7, $8, $9, $10, $11, $12)`;

const addLines = `
  insert into import_line (run_id, line, outcome, subject, reason)
  select $2, line, outcome, subject, reason
  from json_to_recordset($1) as i (line integer, outcome text, subject text, reason text)`;

@Injectable()
export class SqlImportRunStore extends ImportRunStore {
  async add(work: Work, run: ImportRun, lines: readonly ReportLine[]): Promise<void> {
    const startedBy = isSignedIn(work.actor) ? work.actor.personId : null;
    const { id, kind, fileName, startedAt, finishedAt, imported, changed, unchanged, skipped } = run;
    await managerOf(work).query(addRun, [
      ...[id, kind, fileName, startedAt, finishedAt, startedBy],
      ...[imported, changed, unchanged, skipped, run.refusedBecause, run.ignoredColumns],
    ]);
    await inBatches(lines, json => managerOf(work).query<never[]>(addLines, [json, id]));
  }
}
