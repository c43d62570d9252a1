import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { charterLetsQuote, type RoomFacts } from '../groups/index.js';
import type { CodableContribution, ConsentPurpose, ConsentState } from './coding.js';
import { canCode } from './coding.policy.js';

export type AskConsentRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NoResearchConsent' }
  | { readonly kind: 'CharterKeepsWords' }
  | { readonly kind: 'NoSchoolToAsk' }
  | { readonly kind: 'AlreadyAsked'; readonly state: ConsentState };

export interface ConsentQuestion {
  readonly purpose: ConsentPurpose;
  /** What the school said of the same before; null where it was never asked. */
  readonly earlier: ConsentState | null;
}

/** A school is asked once per passage and purpose. A refusal stands until the school itself changes it. */
export function askConsent(
  actor: Actor,
  room: RoomFacts,
  contribution: CodableContribution,
  { purpose, earlier }: ConsentQuestion,
): Result<{ readonly urn: Urn }, AskConsentRefusal> {
  if (!canCode(actor, room)) return refuse({ kind: 'NotVisible' });
  if (contribution.isDeleted || !contribution.researchConsent) return refuse({ kind: 'NoResearchConsent' });
  const wanted = purpose === 'quote named' ? 'named' : 'unnamed';
  if (!charterLetsQuote(room, wanted)) return refuse({ kind: 'CharterKeepsWords' });
  if (contribution.urn === null) return refuse({ kind: 'NoSchoolToAsk' });
  if (earlier !== null) return refuse({ kind: 'AlreadyAsked', state: earlier });
  return accept({ urn: contribution.urn });
}

/** What a purpose means, in the words that the school reads before it decides. */
export const purposeWords: Readonly<Record<ConsentPurpose, string>> = {
  'quote unnamed': 'Quote these words in the public library without naming your school or anybody in it',
  'quote named': 'Quote these words in the public library with the name of your school',
};
