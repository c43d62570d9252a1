import type {
  PlanBoardFragment,
  PlanChangeInput,
  PlanGroupFragment,
  PlanQuery,
  PlanScoreFragment,
} from '../gql/graphql.js';
import type { StepOutcome } from './step-outcome.js';

export type PlanGroup = PlanGroupFragment;
export type PlanSchool = PlanGroup['schools'][number];
export type PlanScore = PlanScoreFragment;
export type PlanStep = PlanBoardFragment['steps'][number];
export type SchoolWithoutGroup = PlanBoardFragment['schoolsWithoutGroup'][number];
export type PlanChange = PlanChangeInput;

/** A plan as the page has it: fragments read. */
export type Plan = Omit<PlanBoardFragment, 'groups' | 'score' | 'scoreAtStart'> &
  Pick<
    NonNullable<PlanQuery['plan']>,
    | 'runId'
    | 'programmeName'
    | 'programmeSlug'
    | 'cycleName'
    | 'phase'
    | 'startedBy'
    | 'startedAt'
    | 'profileName'
  > & {
    readonly groups: readonly PlanGroup[];
    readonly score: PlanScore;
    readonly scoreAtStart: PlanScore;
  };

/** What can be done to a plan, whoever asks. */
export interface PlanSteps {
  readonly isBusy: boolean;
  take(change: PlanChange, reason: string | null): Promise<StepOutcome>;
  undo(): Promise<StepOutcome>;
  redo(): Promise<StepOutcome>;
}
