import { accept, refuse, speaksFor, type Actor, type Result } from '../shared/index.js';
import { expertiseLimits, type Help, type StandingExpertise } from './expertise.js';

export type SeekHelpRefusal =
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'NotInProgramme' }
  | { readonly kind: 'OwnExpertise' }
  | { readonly kind: 'ExpertiseEnded' }
  | { readonly kind: 'WordsMissing' };

export interface SeekHelpFacts {
  readonly expertise: StandingExpertise;
  /** The school that comes takes part in the same programme today. */
  readonly takesPart: boolean;
}

/** A school takes an offer up, or says that it can help with what is asked. The other school hears of it and answers. */
export function seekHelp(
  actor: Actor,
  { expertise, takesPart }: SeekHelpFacts,
  wish: Help,
): Result<Help, SeekHelpRefusal> {
  if (!speaksFor(actor, wish.urn)) return refuse({ kind: 'NotYourSchool' });
  if (!takesPart) return refuse({ kind: 'NotInProgramme' });
  if (expertise.urn === wish.urn) return refuse({ kind: 'OwnExpertise' });
  if (expertise.hasEnded) return refuse({ kind: 'ExpertiseEnded' });
  const words = wish.words.trim();
  if (words.length < 3 || words.length > expertiseLimits.words) return refuse({ kind: 'WordsMissing' });
  return accept({ ...wish, words });
}
