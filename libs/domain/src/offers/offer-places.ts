import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { whyOver, type PlanOver } from './open-plan.js';
import {
  membersOf,
  offerFor,
  type GroupToOffer,
  type PlaceOffer,
  type PlanToOffer,
  type Recipient,
} from './offer.js';
import type { PlannedGroupId } from '../plans/index.js';
import { canOfferPlaces } from './offer.policy.js';
import type { StandingGroup } from './standing-group.js';
import { schoolsToAsk, type ReleaseBlock } from './why-not-released.js';

// The address is proved by the mail that reaches it; this only catches slips of the finger.
const address = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/;

/** What a coordinator asks for. Days are written 2026-11-22. */
export interface OfferWish {
  readonly version: number;
  readonly answerBy: string;
  readonly today: string;
  /** Mailboxes of schools of which nobody is known, or one more for a school. */
  readonly addresses: readonly { readonly urn: Urn; readonly email: string }[];
}

export interface OfferScene {
  readonly plan: PlanToOffer;
  /** Those that are to be offered, each with what release would refuse it for; null where nothing. */
  readonly groups: readonly { readonly group: GroupToOffer; readonly refusal: ReleaseBlock | null }[];
  readonly standing: readonly StandingGroup[];
  readonly offers: readonly PlaceOffer[];
  /** The mailboxes of those who speak for the schools. */
  readonly people: readonly Recipient[];
}

/** A place to offer to one school. */
export interface PlaceToOffer {
  readonly urn: Urn;
  readonly group: GroupToOffer;
  readonly recipients: readonly Recipient[];
}

export interface OffersToSend {
  readonly places: readonly PlaceToOffer[];
  /** Earlier offers to the same schools, of groups that are no more. */
  readonly takenBack: readonly PlaceOffer[];
}

export type OfferPlacesRefusal =
  | { readonly kind: 'NotYours' }
  | PlanOver
  | { readonly kind: 'PlanChangedMeanwhile'; readonly version: number }
  | { readonly kind: 'AnswerByPast' }
  | { readonly kind: 'GroupsNotReady'; readonly groups: readonly PlannedGroupId[] }
  | { readonly kind: 'NotAnAddress'; readonly email: string }
  | { readonly kind: 'SchoolsUnreachable'; readonly urns: readonly Urn[] }
  | { readonly kind: 'NothingToOffer' };

/**
 * One offer for each school that has none of the very group that it is in now. Schools that were asked about this group
 * are not asked again, whatever they said: only what is new to them is sent.
 */
export function offerPlaces(
  actor: Actor,
  scene: OfferScene,
  wish: OfferWish,
): Result<OffersToSend, OfferPlacesRefusal> {
  const { plan, groups, offers } = scene;
  if (!canOfferPlaces(actor, plan.programme)) return refuse({ kind: 'NotYours' });
  const over = whyOver(plan);
  if (over) return refuse(over);
  if (wish.version !== plan.version) return refuse({ kind: 'PlanChangedMeanwhile', version: plan.version });
  if (wish.answerBy < wish.today) return refuse({ kind: 'AnswerByPast' });
  const slip = wish.addresses.find(({ email }) => !address.test(email));
  if (slip) return refuse({ kind: 'NotAnAddress', email: slip.email });
  const fresh = groups.filter(({ group }) => needsOffer(group, scene));
  const unready = fresh.filter(({ refusal }) => refusal !== null).map(({ group }) => group.id);
  if (unready.length > 0) return refuse({ kind: 'GroupsNotReady', groups: unready });
  const places = fresh.flatMap(({ group }) => placesIn(group, scene, wish));
  if (places.length === 0) return refuse({ kind: 'NothingToOffer' });
  const silent = places.filter(({ recipients }) => recipients.length === 0).map(({ urn }) => urn);
  if (silent.length > 0) return refuse({ kind: 'SchoolsUnreachable', urns: silent });
  const asked = new Set(places.map(({ urn }) => urn));
  return accept({ places, takenBack: offers.filter(offer => asked.has(offer.urn) && isOpen(offer)) });
}

const isOpen = ({ answer }: PlaceOffer): boolean => answer === 'waiting' || answer === 'accepted';

type Asked = Pick<OfferScene, 'standing' | 'offers'>;

function unasked(group: GroupToOffer, { standing, offers }: Asked): readonly Urn[] {
  const members = membersOf(group);
  return schoolsToAsk(group, standing).filter(urn => !offerFor(urn, members, offers));
}

/** Whether a school that this group waits for has not been asked about it yet. */
export const needsOffer = (group: GroupToOffer, asked: Asked): boolean =>
  group.releasedAs === null && unasked(group, asked).length > 0;

const placesIn = (group: GroupToOffer, scene: OfferScene, wish: OfferWish): PlaceToOffer[] =>
  unasked(group, scene).map(urn => ({ urn, group, recipients: mailboxesOf(urn, scene.people, wish) }));

function mailboxesOf(urn: Urn, people: readonly Recipient[], wish: OfferWish): Recipient[] {
  const known = people.filter(person => person.urn === urn);
  const taken = new Set(known.map(({ email }) => email.toLowerCase()));
  const given = wish.addresses.filter(one => one.urn === urn && !taken.has(one.email.toLowerCase()));
  const distinct = new Map(given.map(({ email }) => [email.toLowerCase(), email]));
  return [...known, ...[...distinct.values()].map(email => ({ urn, email, person: null }))];
}
