import { accept, refuse, type Actor, type GroupId, type Result } from '../shared/index.js';
import type { ReleasedGroup } from '../groups/index.js';
import type { GroupToOffer } from './offer.js';
import type { PlannedGroupId } from '../plans/index.js';
import { canOfferPlaces } from './offer.policy.js';
import { whyOver, type PlanOver } from './open-plan.js';
import { changeTo, type GroupChange } from './standing-group.js';
import {
  blockedByAnswers,
  blockedByRules,
  releasedFrom,
  type ReleaseBlock,
  type ReleaseScene,
} from './why-not-released.js';

export interface ReleaseWish {
  readonly version: number;
  readonly groups: readonly PlannedGroupId[];
  /** Why schools that have not answered are not waited for; null where every school must have accepted. */
  readonly notWaitedBecause: string | null;
  /** A fresh id for each group, in the order of `groups`. */
  readonly ids: readonly GroupId[];
}

export interface BlockedGroup {
  readonly group: PlannedGroupId;
  readonly block: ReleaseBlock;
}

export type ReleasePlanRefusal =
  | { readonly kind: 'NotYours' }
  | PlanOver
  | { readonly kind: 'PlanChangedMeanwhile'; readonly version: number }
  | { readonly kind: 'NothingToRelease' }
  | { readonly kind: 'UnknownGroup' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'GroupsBlocked'; readonly blocked: readonly BlockedGroup[] };

export interface GroupToRelease {
  readonly planned: PlannedGroupId;
  readonly group: ReleasedGroup;
  /** Where a standing group takes schools in instead of a new one beginning. */
  readonly change: GroupChange | null;
}

export interface PlanToRelease {
  readonly groups: readonly GroupToRelease[];
  /** Nothing of the plan is left to release. */
  readonly isWhole: boolean;
}

/** All of the chosen groups or none: every rule is asked again, of the schools as they stand now. */
export function releasePlan(
  actor: Actor,
  scene: ReleaseScene,
  wish: ReleaseWish,
): Result<PlanToRelease, ReleasePlanRefusal> {
  const { plan } = scene;
  if (!canOfferPlaces(actor, plan.programme)) return refuse({ kind: 'NotYours' });
  const over = whyOver(plan);
  if (over) return refuse(over);
  if (wish.version !== plan.version) return refuse({ kind: 'PlanChangedMeanwhile', version: plan.version });
  if (wish.notWaitedBecause !== null && wish.notWaitedBecause.trim() === '')
    return refuse({ kind: 'ReasonMissing' });
  const chosen = [...new Set(wish.groups)].map(id => scene.groups.find(group => group.id === id));
  const groups = chosen.filter(group => group !== undefined);
  if (groups.length < chosen.length) return refuse({ kind: 'UnknownGroup' });
  if (groups.length === 0) return refuse({ kind: 'NothingToRelease' });
  const blocked = groups.flatMap(group => {
    const block =
      blockedByRules(actor, scene, group) ?? blockedByAnswers(scene, group, wish.notWaitedBecause === null);
    return block ? [{ group: group.id, block }] : [];
  });
  if (blocked.length > 0) return refuse({ kind: 'GroupsBlocked', blocked });
  const made = groups.flatMap((group, place) => {
    const change = changeTo(group, scene.standing);
    const id = wish.ids[place] ?? (group.id as string as GroupId);
    const released = releasedFrom(actor, plan, group, { change, id });
    return released.ok ? [{ planned: group.id, change, group: released.value }] : [];
  });
  return accept({ groups: made, isWhole: scene.groups.every(group => isDone(group, groups)) });
}

const isDone = (group: GroupToOffer, chosen: readonly GroupToOffer[]): boolean =>
  group.releasedAs !== null || group.schools.length === 0 || chosen.includes(group);
