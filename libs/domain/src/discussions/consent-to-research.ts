import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import type { NotYours } from './delete-contribution.js';
import type { Contribution } from './discussion.js';
import { canConsentToResearch } from './discussion.policy.js';

/** The author lets researchers code this contribution, or takes that back. */
export function consentToResearch(
  actor: SignedIn,
  contribution: Contribution,
  room: RoomFacts,
  given: boolean,
): Result<Contribution, NotYours> {
  if (!canConsentToResearch(actor, room, contribution)) return refuse({ kind: 'NotYours' });
  return accept(
    contribution.researchConsent === given ? contribution : { ...contribution, researchConsent: given },
  );
}
