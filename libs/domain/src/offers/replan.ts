import type { FormationInstance } from '../formation/index.js';
import type { PlannedGroupId } from '../plans/index.js';
import type { Urn } from '../shared/index.js';

/** A group as a new plan of the declined ones finds it. */
export interface GroupToReplan {
  readonly id: PlannedGroupId;
  readonly urns: readonly Urn[];
  /** Released, locked, or accepted by every school: it stays whole, and nothing is added to it. */
  readonly isFixed: boolean;
}

/** Plain facts, so that they can cross to a worker thread. */
export interface ReplanTask {
  /** The schools of the plan with their borders of today, and the locks that hold. */
  readonly instance: FormationInstance;
  readonly groups: readonly GroupToReplan[];
  /** Schools that declined: in no group afterwards. */
  readonly leaving: readonly Urn[];
  /** Schools that asked for a change: with other partners afterwards, or in no group. */
  readonly moving: readonly Urn[];
  /** Schools in no group that may come in. */
  readonly spare: readonly Urn[];
}

export const replanWays = ['among those left', 'fewest moves', 'most alike'] as const;
export type ReplanWay = (typeof replanWays)[number];

/** One way to plan again: as one step of the plan, with its price. */
export interface ReplanOption {
  readonly way: ReplanWay;
  /** The groups that become others, as a step of the plan takes them: null for a new group. */
  readonly groups: readonly { readonly group: PlannedGroupId | null; readonly urns: readonly Urn[] }[];
  /** Schools whose group is another or has another member: those to ask again. */
  readonly toAsk: readonly Urn[];
  /** Of them, those that were in a group which nobody of had declined: they are disturbed by it. */
  readonly moved: readonly Urn[];
  /** In no group afterwards, beside those that declined. */
  readonly leftOut: readonly Urn[];
  /** Of the total distance of all groups that changed, in weighted standard deviations. */
  readonly change: number;
}
