import { releaseGroup, type Proposal, type ReleasedGroup, type ReleaseRefusal } from '../groups/index.js';
import type { Actor, GroupId, Result, Urn } from '../shared/index.js';
import { membersOf, offerFor, type GroupToOffer, type PlaceOffer, type PlanToOffer } from './offer.js';
import { changeTo, type GroupChange, type StandingGroup } from './standing-group.js';

/** Why a planned group cannot become a group today. */
export type ReleaseBlock =
  | ReleaseRefusal
  | { readonly kind: 'WouldLeaveGroup'; readonly group: GroupId; readonly urns: readonly Urn[] }
  | { readonly kind: 'NothingChanges' }
  | { readonly kind: 'SchoolsSaidNo'; readonly urns: readonly Urn[] }
  | { readonly kind: 'SchoolsNotAnswered'; readonly urns: readonly Urn[] };

export interface ReleaseScene {
  readonly plan: PlanToOffer;
  readonly groups: readonly GroupToOffer[];
  readonly standing: readonly StandingGroup[];
  readonly offers: readonly PlaceOffer[];
}

/** The group that comes of a planned one, by the rules of every release; a school may be in the group that it stays in. */
export function releasedFrom(
  actor: Actor,
  plan: PlanToOffer,
  group: GroupToOffer,
  { change, id }: { readonly change: GroupChange | null; readonly id: GroupId },
): Result<ReleasedGroup, ReleaseRefusal> {
  const at = change?.standing.id ?? null;
  const schools = group.schools.map(school =>
    school.alreadyIn === at ? { ...school, alreadyIn: null } : school,
  );
  const proposal: Proposal = {
    id: group.id as string as Proposal['id'],
    programme: plan.programme,
    cycle: plan.cycle,
    task: 'trios',
    releasedAs: group.releasedAs,
  };
  const name = change?.standing.name ?? group.name;
  return releaseGroup(actor, proposal, schools, { id: at ?? id, name, overrides: group.overrides });
}

/** What the register, the rules and the standing groups say, whatever the schools answered. */
export function blockedByRules(actor: Actor, scene: ReleaseScene, group: GroupToOffer): ReleaseBlock | null {
  const change = changeTo(group, scene.standing);
  const id = group.id as string as GroupId;
  const released = releasedFrom(actor, scene.plan, group, { change, id });
  if (!released.ok) return released.refusal;
  if (!change) return null;
  const { standing, leaves, joins } = change;
  if (leaves.length > 0) return { kind: 'WouldLeaveGroup', group: standing.id, urns: leaves };
  return joins.length === 0 ? { kind: 'NothingChanges' } : null;
}

/** The schools that a group waits for: those that join a standing group, or all of a new one. */
export function schoolsToAsk(group: GroupToOffer, standing: readonly StandingGroup[]): readonly Urn[] {
  return changeTo(group, standing)?.joins ?? membersOf(group);
}

/** What the schools' answers say. A no is never passed over; silence may be, with a reason. */
export function blockedByAnswers(
  scene: ReleaseScene,
  group: GroupToOffer,
  isWaited: boolean,
): ReleaseBlock | null {
  const members = membersOf(group);
  const asked = schoolsToAsk(group, scene.standing);
  const answerOf = (urn: Urn) => offerFor(urn, members, scene.offers)?.answer ?? 'waiting';
  const no = asked.filter(urn => answerOf(urn) === 'declined' || answerOf(urn) === 'change asked');
  if (no.length > 0) return { kind: 'SchoolsSaidNo', urns: no };
  const silent = asked.filter(urn => answerOf(urn) !== 'accepted');
  return isWaited && silent.length > 0 ? { kind: 'SchoolsNotAnswered', urns: silent } : null;
}
