import type { BorderRule } from '../groups/index.js';
import type { PersonId, Urn } from '../shared/index.js';
import type { PlannedGroup, PlannedGroupId, PlanStatus } from './plan.js';

/** Schools that form a planned group from now on; `group` null: a new one. */
export interface Regrouped {
  readonly group: PlannedGroupId | null;
  readonly urns: readonly Urn[];
}

/** One thing that a coordinator does to a plan by hand. */
export type PlanChange =
  | { readonly kind: 'move'; readonly urn: Urn; readonly to: PlannedGroupId | null }
  | { readonly kind: 'swap'; readonly urn: Urn; readonly withUrn: Urn }
  | { readonly kind: 'lock' | 'unlock' | 'dissolve'; readonly group: PlannedGroupId }
  | { readonly kind: 'new group'; readonly urns: readonly Urn[]; readonly name: string }
  | { readonly kind: 'split'; readonly group: PlannedGroupId; readonly urns: readonly Urn[] }
  | { readonly kind: 'merge'; readonly into: PlannedGroupId; readonly from: PlannedGroupId }
  | { readonly kind: 'regroup'; readonly groups: readonly Regrouped[] }
  | { readonly kind: 'rename'; readonly group: PlannedGroupId; readonly name: string }
  | {
      readonly kind: 'set aside';
      readonly group: PlannedGroupId;
      readonly rule: BorderRule;
      readonly reason: string;
    }
  | { readonly kind: 'restore'; readonly group: PlannedGroupId; readonly rule: BorderRule };

export type PlanChangeKind = PlanChange['kind'];

/** What a change needs beside itself: the moment, the hand, and ids in case groups come of it. */
export interface ChangeContext {
  readonly pool: ReadonlySet<Urn>;
  readonly by: PersonId;
  /** ISO 8601. */
  readonly at: string;
  /** A fresh one for every group that may come of it. */
  readonly newIds: readonly PlannedGroupId[];
}

/** The groups that a step touched, as they were and as they became: enough to take it back and to take it again. */
export interface PlanStep {
  readonly kind: PlanChangeKind;
  readonly before: readonly PlannedGroup[];
  readonly after: readonly PlannedGroup[];
}

/** Its schools know of each other: what becomes of it now is decided in the group, not in the plan. */
export interface GroupAlreadyReleased {
  readonly kind: 'GroupAlreadyReleased';
  readonly name: string;
}

/** Why a change can never be: everything else is allowed in a draft, and shown as a breach. */
export type ChangePlanRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'PlanClosed'; readonly status: PlanStatus }
  | { readonly kind: 'GroupLocked'; readonly name: string }
  | GroupAlreadyReleased
  | { readonly kind: 'UnknownGroup' }
  | { readonly kind: 'SchoolsNotInPlan'; readonly urns: readonly Urn[] }
  | { readonly kind: 'NothingChanges'; readonly because: string }
  | { readonly kind: 'ReasonNeeded' };
