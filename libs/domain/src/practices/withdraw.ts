import { accept, refuse, type Actor, type PracticeId, type Result } from '../shared/index.js';
import type { PracticeFacts, PracticeState } from './practice.js';
import { canWithdrawPractice } from './practice.policy.js';

export type WithdrawRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotPublished' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'SuccessorUnknown' };

export interface Withdrawal {
  readonly reason: string;
  /** What replaces it; its state, or null when there is no such practice. */
  readonly successor?: { readonly id: PracticeId; readonly state: PracticeState | null } | undefined;
}

/** A published practice is withdrawn with a reason that the public reads; it keeps its address. */
export function withdraw(
  actor: Actor,
  practice: PracticeFacts,
  { reason, successor }: Withdrawal,
): Result<{ readonly reason: string }, WithdrawRefusal> {
  if (!canWithdrawPractice(actor)) return refuse({ kind: 'NotVisible' });
  if (practice.state !== 'published') return refuse({ kind: 'NotPublished' });
  if (reason.trim() === '') return refuse({ kind: 'ReasonMissing' });
  if (successor && (successor.state !== 'published' || successor.id === practice.id)) {
    return refuse({ kind: 'SuccessorUnknown' });
  }
  return accept({ reason: reason.trim() });
}
