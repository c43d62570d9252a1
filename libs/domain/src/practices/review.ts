import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { PracticeFacts, VersionFacts } from './practice.js';
import { canEditVersion, canPublish, canReturn, canSeeVersion } from './practice.policy.js';
import { problemsOf, type Check } from './publish-checks.js';

/** The practice and the version that somebody acts on. */
export interface InHand {
  readonly practice: PracticeFacts;
  readonly version: VersionFacts;
}

interface NotVisible {
  readonly kind: 'NotVisible';
}
interface NotInReview {
  readonly kind: 'NotInReview';
}
interface ChecksFailed {
  readonly kind: 'ChecksFailed';
  readonly problems: readonly string[];
}

export type SendToReviewRefusal = NotVisible | { readonly kind: 'NotYourDraft' } | ChecksFailed;
export type ReturnRefusal =
  NotVisible | NotInReview | { readonly kind: 'NotEditor' } | { readonly kind: 'NoteMissing' };
export type PublishRefusal =
  NotVisible | NotInReview | { readonly kind: 'NotEditor' } | { readonly kind: 'WroteIt' } | ChecksFailed;

/** The writer hands the draft to an editor once every check is passed. */
export function sendToReview(
  actor: Actor,
  { practice, version }: InHand,
  checks: readonly Check[],
): Result<null, SendToReviewRefusal> {
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canEditVersion(actor, practice, version)) return refuse({ kind: 'NotYourDraft' });
  const problems = problemsOf(checks);
  return problems.length > 0 ? refuse({ kind: 'ChecksFailed', problems }) : accept(null);
}

/** An editor hands the version back with what is to be done. */
export function returnToDraft(
  actor: Actor,
  { practice, version }: InHand,
  note: string,
): Result<{ readonly note: string }, ReturnRefusal> {
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canReturn(actor)) return refuse({ kind: 'NotEditor' });
  if (version.state !== 'review') return refuse({ kind: 'NotInReview' });
  return note.trim() === '' ? refuse({ kind: 'NoteMissing' }) : accept({ note: note.trim() });
}

/** An editor who wrote none of it publishes; the checks are made again at that moment, since a school may have withdrawn. */
export function publish(
  actor: Actor,
  { practice, version }: InHand,
  checks: readonly Check[],
): Result<null, PublishRefusal> {
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canReturn(actor)) return refuse({ kind: 'NotEditor' });
  if (!canPublish(actor, practice)) return refuse({ kind: 'WroteIt' });
  if (version.state !== 'review' || practice.state === 'withdrawn') return refuse({ kind: 'NotInReview' });
  const problems = problemsOf(checks);
  return problems.length > 0 ? refuse({ kind: 'ChecksFailed', problems }) : accept(null);
}
