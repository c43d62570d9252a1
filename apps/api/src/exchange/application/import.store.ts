import type { CodePlan, Loss, ProjectPlan } from '@pathways/domain/exchange';
import type { PersonId, ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export type ImportKind = 'codebook' | 'project';

/** What was read from a file and would be done: no word of a contribution is in it. */
export interface ImportPlan {
  readonly codes: Omit<CodePlan, 'losses'>;
  readonly codings: ProjectPlan['codings'];
  readonly notes: ProjectPlan['notes'];
}

export interface NewImport {
  readonly id: string;
  readonly programme: ProgrammeId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly digest: string;
  readonly plan: ImportPlan;
  readonly losses: readonly Loss[];
}

/** What an import did. */
export interface ImportOutcome {
  readonly codes: number;
  readonly codings: number;
  readonly memos: number;
}

export interface KeptImport extends NewImport {
  readonly readBy: PersonId;
  readonly readAt: Date;
  readonly outcome: ImportOutcome | null;
}

export abstract class ImportStore {
  abstract add(work: Work, read: NewImport): Promise<void>;
  /** Locked: confirming twice at once is confirming once. */
  abstract hold(work: Work, id: string): Promise<KeptImport | null>;
  abstract finish(work: Work, id: string, outcome: ImportOutcome): Promise<void>;
}

export abstract class ImportQueries {
  /** Only whoever sent the file sees what was read from it. */
  abstract find(reader: PersonId, id: string): Promise<KeptImport | null>;
}
