import type { Override, SchoolAtRelease } from '../groups/index.js';
import type { PlanId, PlannedGroupId, PlanStatus } from '../plans/index.js';
import type { Brand, CycleId, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';

export type OfferId = Brand<'PlaceOffer'>;

/** How a place that was offered stands: what the school says, or that it is no longer offered. */
export const offerAnswers = ['waiting', 'accepted', 'declined', 'change asked', 'taken back'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];

/** What a school may say. */
export type SchoolsAnswer = Extract<OfferAnswer, 'accepted' | 'declined' | 'change asked'>;

/** A plan, as far as offers and its release look at it. */
export interface PlanToOffer {
  readonly id: PlanId;
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly status: PlanStatus;
  /** Goes up with every change of the plan. */
  readonly version: number;
}

/** A group of a plan, with its schools as they stand now and not as the run saw them. */
export interface GroupToOffer {
  readonly id: PlannedGroupId;
  readonly name: string;
  readonly schools: readonly SchoolAtRelease[];
  readonly overrides: readonly Override[];
  readonly releasedAs: GroupId | null;
}

/** A place in a group, offered to one school. */
export interface PlaceOffer {
  readonly id: OfferId;
  readonly urn: Urn;
  /** The whole group as it was offered, in the order of URNs. Never shown to a school before release. */
  readonly members: readonly Urn[];
  readonly answer: OfferAnswer;
  readonly sentAt: Date;
  readonly remindedAt: Date | null;
}

/** A mailbox to which a school's offer goes; `person` is null where nobody of the school is known by it. */
export interface Recipient {
  readonly urn: Urn;
  readonly email: string;
  readonly person: PersonId | null;
}

const inOrder = (urns: readonly Urn[]): readonly Urn[] => [...urns].sort();

export const membersOf = (group: Pick<GroupToOffer, 'schools'>): readonly Urn[] =>
  inOrder(group.schools.map(school => school.urn));

/** The same schools, whatever their order. */
export function isSameGroup(one: readonly Urn[], other: readonly Urn[]): boolean {
  const [left, right] = [inOrder(one), inOrder(other)];
  return left.length === right.length && left.every((urn, place) => urn === right[place]);
}

/** A school said yes, no or something in between to this very group; an offer of an earlier one says nothing. */
export const standsFor = (offer: PlaceOffer, members: readonly Urn[]): boolean =>
  offer.answer !== 'taken back' && isSameGroup(offer.members, members);

/** The newest offer to a school that still speaks of this very group. */
export function offerFor(
  urn: Urn,
  members: readonly Urn[],
  offers: readonly PlaceOffer[],
): PlaceOffer | undefined {
  return offers
    .filter(offer => offer.urn === urn && standsFor(offer, members))
    .sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime())[0];
}
