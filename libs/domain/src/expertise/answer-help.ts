import { accept, refuse, speaksFor, type Actor, type Result } from '../shared/index.js';
import { expertiseLimits, type StandingHelp } from './expertise.js';

export type AnswerHelpRefusal =
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'AnsweredAlready' }
  | { readonly kind: 'WordsMissing' };

export interface HelpAnswer {
  readonly agrees: boolean;
  /** How to go on, or why not: the other school reads it. */
  readonly because: string;
}

/** The school that listed it agrees to meet the other, or declines with a word of why. */
export function answerHelp(
  actor: Actor,
  help: StandingHelp,
  answer: HelpAnswer,
): Result<HelpAnswer, AnswerHelpRefusal> {
  if (!speaksFor(actor, help.owner)) return refuse({ kind: 'NotYourSchool' });
  if (help.state !== 'waiting') return refuse({ kind: 'AnsweredAlready' });
  const because = answer.because.trim();
  if (because.length < 3 || because.length > expertiseLimits.words) return refuse({ kind: 'WordsMissing' });
  return accept({ ...answer, because });
}
