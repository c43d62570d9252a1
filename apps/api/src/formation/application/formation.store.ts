import type {
  FormationOutcome,
  FormationRequest,
  FormationStatus,
  LikenessProfile,
  LiveLock,
  ProposedGroup,
  UnplacedSchool,
} from '@pathways/domain/formation';
import type { CycleId, PersonId, ProgrammeId, RunId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface NewRun {
  readonly id: RunId;
  readonly request: FormationRequest;
  readonly profile: LikenessProfile;
  readonly snapshotHash: string;
  readonly poolSize: number;
  readonly startedBy: PersonId;
}

export interface ClaimedRun {
  readonly id: RunId;
  readonly request: FormationRequest;
  readonly profile: LikenessProfile;
  readonly startedBy: PersonId;
}

export interface FinishedRun {
  readonly groups: readonly ProposedGroup[];
  readonly unplaced: readonly UnplacedSchool[];
  readonly outcome: FormationOutcome;
  /** The locks as they stood when the search began. */
  readonly locks: readonly LiveLock[];
  /** The pool that was really searched: it may have changed while the run waited. */
  readonly snapshotHash: string;
  readonly poolSize: number;
  readonly engine: string;
}

/** Where a search stands; cost and bound are null until something is found or proved. */
export interface RunStand {
  readonly share: number;
  readonly cost: number | null;
  readonly bound: number | null;
}

/** over: the run was cancelled or given up meanwhile. */
export type NextStep = 'go on' | 'end early' | 'over';

export abstract class FormationStore {
  abstract isCycleOf(work: Work, programme: ProgrammeId, cycle: CycleId): Promise<boolean>;
  abstract add(work: Work, run: NewRun): Promise<void>;
  /** Its row is held until the work ends. */
  abstract find(
    work: Work,
    id: RunId,
  ): Promise<{ readonly programme: ProgrammeId; readonly status: FormationStatus } | null>;
  abstract cancel(work: Work, id: RunId): Promise<void>;
  /** The run that has waited longest becomes this process's own. */
  abstract claimNext(work: Work): Promise<ClaimedRun | null>;
  /** A sign of life with where it stands, and what the run is to do next. */
  abstract beat(work: Work, id: RunId, stand: RunStand): Promise<NextStep>;
  /** Asks a run that searches to end soon with the best answer so far. */
  abstract endEarly(work: Work, id: RunId): Promise<void>;
  /** Keeps what was found, unless the run was cancelled meanwhile. */
  abstract finish(work: Work, id: RunId, finished: FinishedRun): Promise<void>;
  abstract fail(work: Work, id: RunId, because: string): Promise<void>;
  /** Hands a run back, for another process or the next start. */
  abstract handBack(work: Work, id: RunId): Promise<void>;
  /** Marks runs that gave no sign of life since then as failed. */
  abstract failSilent(work: Work, since: Date, because: string): Promise<void>;
}
