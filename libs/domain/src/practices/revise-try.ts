import { accept, refuse, type Actor, type PracticeId, type Result, type Urn } from '../shared/index.js';
import { checkTryWords, type TryWords, type TryWordsRefusal } from './log-try.js';
import type { TryId } from './practice.js';
import { canLogTry } from './practice.policy.js';

/** A report on record, as the rules of changing it see it. */
export interface TryFacts {
  readonly id: TryId;
  readonly practice: PracticeId;
  readonly urn: Urn;
  readonly schoolName: string;
  readonly isWithdrawn: boolean;
  /** Its words were flagged and are out of sight: other words put it in sight again. */
  readonly isHidden: boolean;
}

interface NotVisible {
  readonly kind: 'NotVisible';
}

export type ReviseTryRefusal = NotVisible | { readonly kind: 'TryWithdrawn' } | TryWordsRefusal;
export type WithdrawTryRefusal = NotVisible;

/** The report belongs to the school: anybody who speaks for it may correct it. `today` is `YYYY-MM-DD`. */
export function reviseTry(
  actor: Actor,
  tried: TryFacts | null,
  said: TryWords,
  today: string,
): Result<TryWords, ReviseTryRefusal> {
  if (!tried || !canLogTry(actor, tried.urn)) return refuse({ kind: 'NotVisible' });
  if (tried.isWithdrawn) return refuse({ kind: 'TryWithdrawn' });
  return checkTryWords({ urn: tried.urn, name: tried.schoolName, today }, said);
}

/** Taken out of the library and out of every dial at once. Saying so twice is saying it once. */
export function withdrawTry(
  actor: Actor,
  tried: TryFacts | null,
): Result<{ readonly isNew: boolean }, WithdrawTryRefusal> {
  if (!tried || !canLogTry(actor, tried.urn)) return refuse({ kind: 'NotVisible' });
  return accept({ isNew: !tried.isWithdrawn });
}
