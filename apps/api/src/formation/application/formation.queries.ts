import type {
  Circumstances,
  FamilySource,
  FormationEffort,
  FormationOutcome,
  FormationStatus,
  FormationTask,
  FormationWishes,
  GroupReason,
  LikenessProfile,
  LockKind,
  PoolScope,
  UnplacedSchool,
} from '@pathways/domain/formation';
import type { ProposalId } from '@pathways/domain/groups';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, CycleId, GroupId, LockId, ProgrammeId, RunId, Urn } from '@pathways/domain/shared';

/** What a run was asked beside its pool and profile; runs from before have their effort alone. */
export interface RunRules {
  readonly from?: FamilySource;
  readonly wishes?: FormationWishes;
  readonly lift?: number;
  readonly scope?: PoolScope;
  readonly locks?: readonly unknown[];
  /** A coordinator took the best answer so far. */
  readonly endsEarly?: boolean;
}

/** The losses are many: they are read where they are shown. */
export type RunOutcomeView = Omit<FormationOutcome, 'losses' | 'joins'>;

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
  readonly task: FormationTask;
  readonly rules: RunRules;
  /** Of the best answer so far, while it runs. */
  readonly bestCost: number | null;
  readonly bestBound: number | null;
  /** Null until it has finished, and for runs from before outcomes were kept. */
  readonly outcome: RunOutcomeView | null;
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
  readonly groupCount: number;
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

export interface LockView {
  readonly id: LockId;
  readonly kind: LockKind;
  readonly reason: string;
  readonly untilOn: string | null;
  /** Its last day is past: no run obeys it. */
  readonly isOver: boolean;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly schools: readonly { readonly urn: Urn; readonly name: string; readonly authority: string }[];
}

/** What a run would group. */
export interface PoolWish {
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly phase: SchoolPhase;
  /** Without it: trios. */
  readonly task?: FormationTask;
  /** Without it: the whole pool. */
  readonly scope?: PoolScope | undefined;
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
  /** The reasons of all its groups, in their order. */
  abstract reasons(actor: Actor, run: RunView): Promise<GroupReason[]>;
  /** How much less alike a school's group is than its best legal trio, by URN. */
  abstract losses(actor: Actor, run: RunView): Promise<Readonly<Record<string, number>>>;
  /** Locks that were not lifted, the newest first. */
  abstract locks(actor: Actor, programme: ProgrammeId): Promise<LockView[]>;
  /**
   * Open schools of the programme and phase that the task is about: those in no group of its kind in the cycle yet;
   * for quartets also the schools of its trios.
   */
  abstract freeSchools(actor: Actor, wish: PoolWish): Promise<Urn[]>;
  /** Locks that are live today, who met whom in earlier cycles, and the trios and quartets that stand. */
  abstract circumstances(actor: Actor, wish: PoolWish): Promise<Circumstances>;
}
