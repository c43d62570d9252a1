import type {
  Circumstances,
  FormationEffort,
  FormationStatus,
  FormationTask,
  GroupReason,
  LikenessProfile,
  UnplacedSchool,
} from '@pathways/domain/formation';
import type { ProposalId } from '@pathways/domain/groups';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, CycleId, GroupId, ProgrammeId, RunId, Urn } from '@pathways/domain/shared';

export interface RunView {
  readonly id: RunId;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly programmeSlug: string;
  readonly cycleId: CycleId;
  readonly cycleName: string;
  readonly phase: SchoolPhase;
  readonly profile: LikenessProfile;
  readonly effort: FormationEffort;
  readonly seed: string;
  readonly snapshotHash: string;
  readonly engine: string;
  readonly status: FormationStatus;
  readonly progress: number;
  readonly poolSize: number;
  readonly total: number | null;
  readonly lowerBound: number | null;
  readonly unplaced: readonly UnplacedSchool[];
  readonly failedBecause: string | null;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly trioCount: number;
  readonly quartetCount: number;
  readonly releasedCount: number;
}

export interface ProposalView {
  readonly id: ProposalId;
  /** 1 is the least alike of its run. */
  readonly position: number;
  readonly cost: number;
  readonly reason: GroupReason;
  readonly releasedGroupId: GroupId | null;
  /** For each school, how many people speak for it already. */
  readonly people: Readonly<Record<Urn, number>>;
}

/** What a run would group. */
export interface PoolWish {
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly phase: SchoolPhase;
  /** Without it: trios. */
  readonly task?: FormationTask;
}

/** Runs and proposals, for those who may form groups in the programme; null or nothing for everybody else. */
export abstract class FormationQueries {
  abstract run(actor: Actor, id: RunId): Promise<RunView | null>;
  /** The newest first. */
  abstract runs(actor: Actor, programme: ProgrammeId, first: number): Promise<RunView[]>;
  /** The least alike first, one more than asked for where there is one. */
  abstract proposals(
    actor: Actor,
    run: RunView,
    page: { first: number; after: number },
  ): Promise<ProposalView[]>;
  /**
   * Open schools of the programme and phase that the task is about: those in no group of its kind in the cycle yet;
   * for quartets also the schools of its trios.
   */
  abstract freeSchools(actor: Actor, wish: PoolWish): Promise<Urn[]>;
  /** Locks that are live today, who met whom in earlier cycles, and the trios and quartets that stand. */
  abstract circumstances(actor: Actor, wish: PoolWish): Promise<Circumstances>;
}
