import type { PracticeId, RoomId, Urn } from '../shared/index.js';
import type { CommentId } from './comment.js';
import type { TryId, VersionId } from './practice.js';
import type { TurnId } from './turn.js';

/** A practice in the making is heard in a room of its own. */
export const roomOfPractice = (practice: PracticeId): RoomId => practice as string as RoomId;

interface OfPractice {
  readonly practice: PracticeId;
}
interface OfVersion extends OfPractice {
  readonly version: VersionId;
}
interface OfTurn extends OfPractice {
  readonly turn: TurnId;
}

export interface PracticeDrafted extends OfVersion {
  readonly kind: 'PracticeDrafted';
}

/** Some fields of a draft are kept. */
export interface PracticeSaved extends OfVersion {
  readonly kind: 'PracticeSaved';
}

/** Somebody began or ended writing in a field. */
export interface FieldLockChanged extends OfVersion {
  readonly kind: 'FieldLockChanged';
}

export interface PracticeSentToReview extends OfVersion {
  readonly kind: 'PracticeSentToReview';
}

export interface PracticeReviewPassed extends OfVersion {
  readonly kind: 'PracticeReviewPassed';
}

export interface PracticeReturned extends OfVersion {
  readonly kind: 'PracticeReturned';
}

export interface PracticeTakenBack extends OfVersion {
  readonly kind: 'PracticeTakenBack';
}

/** A school said something about its words in their place. */
export interface WordsAnswered extends OfVersion {
  readonly kind: 'WordsAnswered';
  readonly urn: Urn;
}

/** A writer took up or dropped words that a school would not leave as they were. */
export interface WordsSettled extends OfVersion {
  readonly kind: 'WordsSettled';
}

export interface SentenceCommented extends OfVersion {
  readonly kind: 'SentenceCommented';
  readonly comment: CommentId;
}

export interface PracticePublished extends OfVersion {
  readonly kind: 'PracticePublished';
}

export interface PracticeWithdrawn extends OfPractice {
  readonly kind: 'PracticeWithdrawn';
}

export interface TurnOpened extends OfTurn {
  readonly kind: 'TurnOpened';
}

export interface TurnEnded extends OfTurn {
  readonly kind: 'TurnEnded';
}

export interface TurnReminded extends OfTurn {
  readonly kind: 'TurnReminded';
  /** Which reminder it is, from 1. */
  readonly count: number;
}

export interface TryLogged extends OfPractice {
  readonly kind: 'TryLogged';
  readonly try: TryId;
}

export interface TryRevised {
  readonly kind: 'TryRevised';
  readonly practice: PracticeId;
  readonly try: TryId;
}

export interface TryWithdrawn {
  readonly kind: 'TryWithdrawn';
  readonly practice: PracticeId;
  readonly try: TryId;
}

/** To a school that had tried the practice: its latest try. */
export interface TriedPracticeWithdrawn {
  readonly kind: 'TriedPracticeWithdrawn';
  readonly practice: PracticeId;
  readonly try: TryId;
}

/** Or taken apart again: `practice` is the one that is spoken of. */
export interface PracticesLinked {
  readonly kind: 'PracticesLinked';
  readonly practice: PracticeId;
}

export type PracticeEvent =
  | PracticeDrafted
  | PracticeSaved
  | FieldLockChanged
  | PracticeSentToReview
  | PracticeReviewPassed
  | PracticeReturned
  | PracticeTakenBack
  | WordsAnswered
  | WordsSettled
  | SentenceCommented
  | PracticePublished
  | PracticeWithdrawn
  | TurnOpened
  | TurnEnded
  | TurnReminded
  | PracticesLinked
  | TriedPracticeWithdrawn
  | TryLogged
  | TryRevised
  | TryWithdrawn;
