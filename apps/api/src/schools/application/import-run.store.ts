import type { Work } from '../../platform/unit-of-work.js';

export type ImportKind = 'schools' | 'links' | 'measures';

export const importKinds = ['schools', 'links', 'measures'] as const satisfies readonly ImportKind[];

/** What became of one line of a file, and why. Unchanged lines are counted, not kept. */
export interface ReportLine {
  readonly line: number;
  readonly outcome: 'imported' | 'changed' | 'skipped';
  readonly subject: string;
  readonly reason: string;
}

/** The account of one file: kept for refused files too. */
export interface ImportRun {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly imported: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly refusedBecause: string | null;
  readonly ignoredColumns: readonly string[];
}

export abstract class ImportRunStore {
  abstract add(work: Work, run: ImportRun, lines: readonly ReportLine[]): Promise<void>;
}
