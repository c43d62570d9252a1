import { accept, refuse, speaksFor, type Actor, type Result } from '../shared/index.js';
import { expertiseLimits, type StandingHelp } from './expertise.js';

export type CreditHelpRefusal =
  { readonly kind: 'NotYourSchool' } | { readonly kind: 'NotAgreed' } | { readonly kind: 'WordsMissing' };

/** Which of the two schools speaks. */
export type HelpSide = 'owner' | 'comer';

export interface HelpCredit {
  readonly side: HelpSide;
  readonly words: string;
}

/** Either school says in a sentence what came of it: the whole programme reads it, with both names. */
export function creditHelp(
  actor: Actor,
  help: StandingHelp,
  wish: HelpCredit,
): Result<HelpCredit, CreditHelpRefusal> {
  const urn = wish.side === 'owner' ? help.owner : help.urn;
  if (!speaksFor(actor, urn)) return refuse({ kind: 'NotYourSchool' });
  if (help.state !== 'agreed') return refuse({ kind: 'NotAgreed' });
  const words = wish.words.trim();
  if (words.length < 3 || words.length > expertiseLimits.credit) return refuse({ kind: 'WordsMissing' });
  return accept({ ...wish, words });
}
