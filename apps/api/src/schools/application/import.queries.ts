import type { Actor } from '@pathways/domain/shared';
import type { ImportRun, ReportLine } from './import-run.store.js';

export interface ListedRun extends ImportRun {
  /** Null for an import from the command line. */
  readonly startedBy: string | null;
}

export interface ReportPage {
  readonly lines: ReportLine[];
  readonly totalCount: number;
}

export interface ReportFilter {
  readonly outcome?: ReportLine['outcome'] | undefined;
  readonly search?: string | undefined;
}

/** Accounts of imports, for administrators only; all others get nothing. */
export abstract class ImportQueries {
  abstract list(
    actor: Actor,
    page: { first: number; after: readonly [startedAt: string, id: string] | null },
  ): Promise<ListedRun[]>;
  abstract run(actor: Actor, id: string): Promise<ListedRun | null>;
  abstract linesOf(
    actor: Actor,
    id: string,
    filter: ReportFilter,
    page: { first: number; after: number },
  ): Promise<ReportPage>;
}
