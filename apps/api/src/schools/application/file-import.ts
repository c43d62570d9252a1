import { Injectable } from '@nestjs/common';
import {
  canImport,
  sentenceOf,
  type FileImported,
  type ImportRefusal,
  type TableShape,
} from '@pathways/domain/schools';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { Clock, Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { ImportRunStore, type ImportKind, type ImportRun, type ReportLine } from './import-run.store.js';
import { readTable, type ReadTable } from './read-table.js';
import { SchoolStore } from './school.store.js';

export interface ImportedFile {
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** One kind of file: how it is read, and how its lines are kept. */
export interface ImportPlan<Line> {
  readonly kind: ImportKind;
  readonly shape: TableShape<Line>;
  keep(work: Work, lines: readonly Line[], runId: string): Promise<readonly ReportLine[]>;
}

export interface NotAllowed {
  readonly kind: 'NotAllowed';
}

/**
 * The course that every imported file takes: it is read to its end before the first row is written, so that a refused
 * file leaves nothing but its account, and then kept in one transaction together with that account.
 */
@Injectable()
export class FileImport {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: ImportRunStore,
    private readonly schools: SchoolStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async run<Line>(
    actor: Actor,
    file: ImportedFile,
    plan: ImportPlan<Line>,
    settled: Result<unknown, ImportRefusal> = accept(null),
  ): Promise<Result<ImportRun, NotAllowed>> {
    if (!canImport(actor)) return refuse({ kind: 'NotAllowed' });
    const startedAt = this.clock.now();
    const read = settled.ok ? await readTable(file.bytes, plan.shape) : settled;
    const open = { id: this.ids.next(), kind: plan.kind, fileName: file.fileName, startedAt };
    return read.ok
      ? accept(await this.keep(actor, plan, open, read.value))
      : accept(await this.account(actor, open, read.refusal));
  }

  private account(actor: Actor, open: OpenRun, refusal: ImportRefusal): Promise<ImportRun> {
    return this.unit.run(actor, async work => {
      const counts = { imported: 0, changed: 0, unchanged: 0, skipped: 0, ignoredColumns: [] };
      const finishedAt = this.clock.now();
      const run = { ...open, ...counts, finishedAt, refusedBecause: sentenceOf(refusal) };
      await this.runs.add(work, run, []);
      return run;
    });
  }

  private keep<Line>(actor: Actor, plan: ImportPlan<Line>, open: OpenRun, table: ReadTable<Line>) {
    return this.unit.run(actor, async work => {
      await this.schools.lockImports(work);
      const lines = await plan.keep(work, table.lines, open.id);
      const count = (outcome: ReportLine['outcome']) => lines.filter(line => line.outcome === outcome).length;
      const run: ImportRun = {
        ...open,
        finishedAt: this.clock.now(),
        imported: count('imported'),
        changed: count('changed'),
        unchanged: table.lines.length - lines.length,
        skipped: count('skipped'),
        refusedBecause: null,
        ignoredColumns: table.ignoredColumns,
      };
      await this.runs.add(work, run, lines);
      await work.announce(imported(open.id));
      return run;
    });
  }
}

const imported = (runId: string): FileImported => ({ kind: 'FileImported', runId });

type OpenRun = Pick<ImportRun, 'id' | 'kind' | 'fileName' | 'startedAt'>;
