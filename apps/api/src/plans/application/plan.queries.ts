import type { LikenessProfile } from '@pathways/domain/formation';
import type {
  PlanId,
  PlannedGroup,
  PlanScene,
  PlanStatus,
  PlanStep,
  StepState,
} from '@pathways/domain/plans';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, CycleId, GroupId, ProgrammeId, RunId, Urn } from '@pathways/domain/shared';

/** A plan as lists show it. */
export interface ListedPlan {
  readonly id: PlanId;
  readonly name: string;
  readonly status: PlanStatus;
  readonly version: number;
  readonly runId: RunId;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly programmeSlug: string;
  readonly cycleId: CycleId;
  readonly cycleName: string;
  readonly phase: SchoolPhase;
  readonly startedBy: string;
  readonly startedAt: Date;
}

export interface PlanView extends ListedPlan {
  readonly profile: LikenessProfile;
  /** What the run proved, for the schools that it placed. */
  readonly lowerBound: number | null;
  /** The groups as the run proposed them. */
  readonly runGroups: readonly (readonly Urn[])[];
  readonly groups: readonly (PlannedGroup & { readonly releasedGroupId: GroupId | null })[];
  readonly stepStates: readonly StepState[];
  /** Names of those who set rules aside, by their ids. */
  readonly people: Readonly<Record<string, string>>;
}

export interface StepView extends StepState, PlanStep {
  readonly reason: string | null;
  readonly takenBy: string;
  readonly takenAt: Date;
  readonly turnedBy: string | null;
  readonly turnedAt: Date | null;
  readonly version: number;
}

/** Plans, for those who may form groups in the programme; null or nothing for everybody else. */
export abstract class PlanQueries {
  abstract one(actor: Actor, id: PlanId): Promise<PlanView | null>;
  /** The newest first. */
  abstract ofProgramme(actor: Actor, programme: ProgrammeId): Promise<ListedPlan[]>;
  /** What the groups of a plan that was read are judged by: its own pool, and the schools as they stand today. */
  abstract scene(actor: Actor, plan: PlanView): Promise<PlanScene>;
  /** The last steps of a plan that was read, the newest first. */
  abstract steps(actor: Actor, plan: PlanView, last: number): Promise<StepView[]>;
}
