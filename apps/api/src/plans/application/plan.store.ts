import type { FormationAsk, GroupReason, LikenessProfile } from '@pathways/domain/formation';
import type {
  PlanFacts,
  PlanId,
  PlannedGroup,
  PlannedGroupId,
  PlanLock,
  PlanPool,
  PlanStep,
  RunToPlan,
  StepState,
} from '@pathways/domain/plans';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { CycleId, RunId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import type { StepView } from './plan.queries.js';

export interface FoundRun extends RunToPlan {
  readonly cycle: CycleId;
  readonly phase: SchoolPhase;
  readonly profile: LikenessProfile;
  readonly reasons: readonly GroupReason[];
  readonly ask: FormationAsk;
  /** The locks as they stood when it ended. */
  readonly locks: readonly PlanLock[];
  /** Schools of the pool that the run placed in no group. */
  readonly unplaced: readonly Urn[];
}

/** A group with what is kept beside it, so that a release copies it and counts nothing again. */
export interface ReasonedGroup extends PlannedGroup {
  readonly reason: GroupReason;
}

export interface NewPlan {
  readonly id: PlanId;
  readonly name: string;
  readonly run: RunId;
  readonly found: FoundRun;
  readonly pool: PlanPool;
  readonly groups: readonly ReasonedGroup[];
}

export interface HeldPlan extends PlanFacts {
  readonly id: PlanId;
  readonly version: number;
  readonly profile: LikenessProfile;
  readonly groups: readonly PlannedGroup[];
  /** Those of its groups that schools know of already. */
  readonly released: readonly PlannedGroupId[];
  readonly steps: readonly StepState[];
}

/** What changes in a plan at once. `place` in its history: a new step, or one that is turned. */
export interface KeptStep {
  readonly version: number;
  readonly step: PlanStep;
  readonly reasons: ReadonlyMap<PlannedGroupId, GroupReason>;
}

export abstract class PlanStore {
  abstract findRun(work: Work, id: RunId): Promise<FoundRun | null>;
  abstract add(work: Work, plan: NewPlan): Promise<void>;
  /** Its row is held until the work ends: changes of one plan come one by one. */
  abstract find(work: Work, id: PlanId): Promise<HeldPlan | null>;
  abstract pool(work: Work, id: PlanId): Promise<PlanPool>;
  /** A new step; steps that were taken back before it are replaced. */
  abstract take(work: Work, plan: HeldPlan, kept: KeptStep, reason: string | null): Promise<void>;
  /** `step`: as it is kept in the history, whichever way it is turned. */
  abstract findStep(work: Work, plan: PlanId, number: number): Promise<PlanStep | null>;
  /** Takes the numbered step back, or takes it again. */
  abstract turn(
    work: Work,
    plan: HeldPlan,
    kept: KeptStep,
    turned: { readonly number: number; readonly isUndone: boolean },
  ): Promise<void>;
  /** Steps taken or turned after a version, the oldest first. */
  abstract since(work: Work, plan: PlanId, version: number): Promise<StepView[]>;
}
