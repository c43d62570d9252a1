import { accept, refuse, type Actor, type Brand, type Result } from '../shared/index.js';
import type { Draft } from './content.js';
import type { PracticeCard } from './practice.js';
import { canComment } from './practice.policy.js';
import type { InHand } from './review.js';
import type { DraftField } from './save-draft.js';

export type CommentId = Brand<'PracticeComment'>;
export const commentLimit = 1_500;
/** Characters kept on either side of a sentence, to find it again. */
export const commentContext = 32;

/** A sentence of a practice, found again by its words and its neighbours. */
export interface SentenceAnchor {
  readonly field: DraftField;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The running text of a field; null for those that are no text. */
export function fieldText({ card, claims }: Draft, field: DraftField): string | null {
  if (field === 'claims') return claims.map(({ text }) => text).join('\n');
  const value: PracticeCard[keyof PracticeCard] = card[field];
  return typeof value === 'string' ? value : null;
}

/** Where the sentence stands now; null when its words were changed since. Of several alike, the one with the same neighbours. */
export function findSentence(text: string, { quote, prefix, suffix }: SentenceAnchor): number | null {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  const [only, ...others] = places;
  if (only === undefined) return null;
  if (others.length === 0) return only;
  const alike = places.filter(
    at => text.slice(0, at).endsWith(prefix) && text.slice(at + quote.length).startsWith(suffix),
  );
  return alike[0] ?? only;
}

export type CommentRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'SentenceGone' }
  | { readonly kind: 'CommentMissing' }
  | { readonly kind: 'ThreadResolved' };

interface SaidOn {
  readonly field: DraftField;
  readonly quote: string;
  readonly body: string;
}

/** Says something about one sentence, which must stand in the draft as it is now. */
export function commentOnSentence(
  actor: Actor,
  { practice, version }: InHand,
  draft: Draft,
  { field, quote, body }: SaidOn,
): Result<SentenceAnchor & { readonly body: string }, CommentRefusal> {
  if (!canComment(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (body.trim() === '') return refuse({ kind: 'CommentMissing' });
  const text = fieldText(draft, field);
  const at = text === null ? -1 : text.indexOf(quote);
  if (text === null || at < 0 || quote.trim() === '') return refuse({ kind: 'SentenceGone' });
  const prefix = text.slice(Math.max(0, at - commentContext), at);
  const suffix = text.slice(at + quote.length, at + quote.length + commentContext);
  return accept({ field, quote, prefix, suffix, body: body.trim() });
}

interface StandingThread {
  readonly isResolved: boolean;
}

export function replyToComment(
  actor: Actor,
  { practice, version }: InHand,
  thread: StandingThread | null,
  body: string,
): Result<{ readonly body: string }, CommentRefusal> {
  if (!thread || !canComment(actor, practice, version)) return refuse({ kind: 'NotVisible' });
  if (thread.isResolved) return refuse({ kind: 'ThreadResolved' });
  return body.trim() === '' ? refuse({ kind: 'CommentMissing' }) : accept({ body: body.trim() });
}

/** Anybody who may comment settles a thread, or opens it again. A repeat changes nothing. */
export function resolveComment(
  actor: Actor,
  { practice, version }: InHand,
  thread: StandingThread | null,
): Result<null, { readonly kind: 'NotVisible' }> {
  return thread && canComment(actor, practice, version) ? accept(null) : refuse({ kind: 'NotVisible' });
}
