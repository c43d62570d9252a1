import type { BorderRule } from '../groups/index.js';
import type { SchoolToday } from '../plans/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { Brand, CycleId, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';

export type UpkeepTaskId = Brand<'UpkeepTask'>;

/**
 * newcomer: a school of the programme that is in no group yet. leaver: one that wants out, or has left the programme.
 * closed: one that has closed without a successor. border: schools of a group that break one of its rules by now.
 */
export const taskKinds = ['newcomer', 'leaver', 'closed', 'border'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** overtaken: what was the matter is no longer so. */
export const taskStates = ['open', 'mended', 'kept', 'dismissed', 'overtaken'] as const;
export type TaskState = (typeof taskStates)[number];

/** A released trio or quartet with its schools as they stand today. */
export interface LiveGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly cycle: CycleId;
  readonly phase: SchoolPhase;
  readonly members: readonly SchoolToday[];
  /** Border rules that were set aside for it. */
  readonly overrides: readonly BorderRule[];
}

/** A school of the programme that was admitted after its first groups were released, and is in none. */
export interface Newcomer {
  readonly urn: Urn;
  readonly cycle: CycleId;
  readonly phase: SchoolPhase;
}

/** What a coordinator ought to look at. */
export interface Need {
  readonly kind: TaskKind;
  readonly cycle: CycleId;
  readonly phase: SchoolPhase;
  readonly group: GroupId | null;
  readonly urns: readonly Urn[];
  readonly rule: BorderRule | null;
  /** The same matter has the same cause, so that it is raised once. */
  readonly cause: string;
}

export interface UpkeepTask extends Need {
  readonly id: UpkeepTaskId;
  readonly programme: ProgrammeId;
  readonly state: TaskState;
  readonly settledBy: PersonId | null;
}
