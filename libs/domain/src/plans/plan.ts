import type { BorderRule, SchoolAtRelease } from '../groups/index.js';
import type { Brand, PersonId, ProgrammeId, RoomId, Urn } from '../shared/index.js';

export type PlanId = Brand<'GroupingPlan'>;
export type PlannedGroupId = Brand<'PlannedGroup'>;

/** A plan's room carries the plan's own id: coordinators who have it open hear of every step. */
export const roomOfPlan = (plan: PlanId): RoomId => plan as string as RoomId;

export type PlanStatus = 'draft' | 'with schools' | 'released' | 'abandoned';

/** A border rule set aside for one group of a plan. `setAt`: ISO 8601. */
export interface PlannedOverride {
  readonly rule: BorderRule;
  readonly reason: string;
  readonly setBy: PersonId;
  readonly setAt: string;
}

/** A group in a coordinator's hands: nobody outside has been told of it. */
export interface PlannedGroup {
  readonly id: PlannedGroupId;
  /** Lasting: a group keeps it while others come and go. */
  readonly position: number;
  readonly name: string;
  /** In the order of the URNs. */
  readonly urns: readonly Urn[];
  readonly isLocked: boolean;
  readonly overrides: readonly PlannedOverride[];
}

/** What every change is asked with: whose the plan is and where it stands. */
export interface PlanFacts {
  readonly programme: ProgrammeId;
  readonly status: PlanStatus;
}

/** A school as it stands today; a plan is scored on the figures of its run and checked against today's borders. */
export interface SchoolToday extends SchoolAtRelease {
  readonly name: string;
  readonly authorityName: string;
  readonly trustName: string | null;
}

/** Schools that a coordinator said must, or must not, share a group. */
export interface PlanLock {
  readonly kind: 'together' | 'apart';
  readonly urns: readonly Urn[];
}

/** Schools of the scene that are in no group, in the order of their URNs. */
export function withoutGroup(groups: readonly PlannedGroup[], pool: Iterable<Urn>): readonly Urn[] {
  const placed = new Set(groups.flatMap(group => group.urns));
  return [...pool].filter(urn => !placed.has(urn)).sort();
}
