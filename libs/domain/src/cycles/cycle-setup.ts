import type { CharterClauses } from '../groups/index.js';
import type { PromptSheetVersionId } from '../prompts/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { AuthorityCode, CycleId, ProgrammeId } from '../shared/index.js';

/** What a target counts; each is measured from the records of the cycle. */
export const targetCounts = ['schools', 'groups', 'rounds closed', 'actions agreed', 'tries'] as const;
export type TargetCount = (typeof targetCounts)[number];

/** "60 schools, primary, in Bury." */
export interface CycleTarget {
  readonly counts: TargetCount;
  /** Null: of every phase. */
  readonly phase: SchoolPhase | null;
  /** Null: in every authority. */
  readonly authority: AuthorityCode | null;
  readonly target: number;
}

/** All that is settled about a cycle before anybody is in it. */
export interface CycleSetup {
  readonly name: string;
  /** Days as 2026-11-21. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly aims: string;
  readonly sheet: PromptSheetVersionId | null;
  readonly targets: readonly CycleTarget[];
  /** What the charters of its groups begin as; null: as usual. */
  readonly charter: CharterClauses | null;
}

export interface PlannedCycle extends CycleSetup {
  readonly id: CycleId;
  readonly programme: ProgrammeId;
  /** What it came to, in the coordinators' words; null until they end it. Its last day is then behind it. */
  readonly outcome: string | null;
  /** The last day that was planned, kept when coordinators end the cycle; null until then. */
  readonly plannedEnd: string | null;
}

export const cycleLimits = { name: 80, aims: 2_000, targets: 40, outcome: 4_000, reason: 1_000 } as const;
