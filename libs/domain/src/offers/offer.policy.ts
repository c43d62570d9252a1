import { holdsIn, speaksFor, type Actor, type ProgrammeId, type Urn } from '../shared/index.js';

/** Sending, reminding, taking back, releasing: a coordinator's, in their own programme. */
export const canOfferPlaces = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

/** Which school was offered what, and what it said: for coordinators of the programme. */
export const canSeeOffers = (actor: Actor, programme: ProgrammeId): boolean =>
  canOfferPlaces(actor, programme);

/** A school's people read and answer its own offer, and no other. */
export const canAnswerOffer = (actor: Actor, urn: Urn): boolean => speaksFor(actor, urn);
