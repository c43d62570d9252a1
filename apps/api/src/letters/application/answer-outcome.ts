import type { ContributionId } from '@pathways/domain/shared';

/** What became of a mail that came in. */
export type AnswerOutcome =
  | { readonly kind: 'posted'; readonly contribution: ContributionId }
  /** The address was not made here, or its letter is gone: the mail server is told, and nobody else. */
  | { readonly kind: 'unknown address' }
  /** A machine wrote it: nothing is done and nothing is answered. */
  | { readonly kind: 'ignored' }
  /** Told to whoever wrote it, in these words. */
  /** A mail of ours that came back. */
  | { readonly kind: 'bounced' }
  | { readonly kind: 'refused'; readonly because: string };

export const refused = (because: string): AnswerOutcome => ({ kind: 'refused', because });
