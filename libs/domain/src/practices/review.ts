import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { PracticeFacts, VersionFacts } from './practice.js';
import { canEditVersion, canReturn, canReview, canSeeVersion } from './practice.policy.js';
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

interface WroteIt {
  readonly kind: 'WroteIt';
}
interface NotEditor {
  readonly kind: 'NotEditor';
}

export type SendToReviewRefusal = NotVisible | { readonly kind: 'NotYourDraft' } | ChecksFailed;
export type PassReviewRefusal = NotVisible | NotInReview | NotEditor | WroteIt | ChecksFailed;
export type ReturnRefusal = NotVisible | NotInReview | NotEditor | WroteIt | { readonly kind: 'NoteMissing' };
export type TakeBackRefusal = NotVisible | NotInReview;
export type PublishRefusal =
  | NotVisible
  | NotInReview
  | NotEditor
  | WroteIt
  | ChecksFailed
  | { readonly kind: 'NotReady'; readonly state: 'review' | 'approval' }
  | { readonly kind: 'OtherWords' };

/** A writer hands the draft to an editor once every check is passed. */
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

/** An editor who wrote none of it has read exactly this text; the quoted schools are asked next. */
export function passReview(
  actor: Actor,
  { practice, version }: InHand,
  checks: readonly Check[],
): Result<null, PassReviewRefusal> {
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canReturn(actor)) return refuse({ kind: 'NotEditor' });
  if (!canReview(actor, practice)) return refuse({ kind: 'WroteIt' });
  if (version.state !== 'review' || practice.state === 'withdrawn') return refuse({ kind: 'NotInReview' });
  const problems = problemsOf(checks);
  return problems.length > 0 ? refuse({ kind: 'ChecksFailed', problems }) : accept(null);
}

const isInHand = ({ version }: InHand): boolean =>
  version.state === 'review' || version.state === 'approval' || version.state === 'ready';

/** An editor hands the version back with what is to be done. */
export function returnToDraft(
  actor: Actor,
  inHand: InHand,
  note: string,
): Result<{ readonly note: string }, ReturnRefusal> {
  const { practice, version } = inHand;
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canReturn(actor)) return refuse({ kind: 'NotEditor' });
  if (!canReview(actor, practice)) return refuse({ kind: 'WroteIt' });
  if (!isInHand(inHand)) return refuse({ kind: 'NotInReview' });
  return note.trim() === '' ? refuse({ kind: 'NoteMissing' }) : accept({ note: note.trim() });
}

/** A writer takes it back to change it: what was reviewed was another text, so it goes to review again afterwards. */
export function takeBack(actor: Actor, inHand: InHand): Result<null, TakeBackRefusal> {
  const { practice, version } = inHand;
  const writes = canEditVersion(actor, practice, { ...version, state: 'draft' });
  if (!writes) return refuse({ kind: 'NotVisible' });
  return isInHand(inHand) ? accept(null) : refuse({ kind: 'NotInReview' });
}

/** What must be so at the moment of publishing. */
export interface ToPublish {
  readonly checks: readonly Check[];
  /** The text is the one that was reviewed. */
  readonly isAsReviewed: boolean;
  /** Every quoted school approved its words in their place. */
  readonly isApproved: boolean;
}

/**
 * An editor who wrote none of it publishes the text that was reviewed and approved; the checks are made again at that moment,
 * since a school may have withdrawn.
 */
export function publish(
  actor: Actor,
  { practice, version }: InHand,
  { checks, isAsReviewed, isApproved }: ToPublish,
): Result<null, PublishRefusal> {
  if (!canSeeVersion(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (!canReturn(actor)) return refuse({ kind: 'NotEditor' });
  if (!canReview(actor, practice)) return refuse({ kind: 'WroteIt' });
  const { state } = version;
  if (state === 'draft' || state === 'published' || practice.state === 'withdrawn')
    return refuse({ kind: 'NotInReview' });
  if (state === 'review') return refuse({ kind: 'NotReady', state });
  const problems = problemsOf(checks);
  if (problems.length > 0) return refuse({ kind: 'ChecksFailed', problems });
  if (!isAsReviewed) return refuse({ kind: 'OtherWords' });
  return isApproved ? accept(null) : refuse({ kind: 'NotReady', state: 'approval' });
}
