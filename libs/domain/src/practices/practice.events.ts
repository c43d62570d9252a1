import type { PracticeId } from '../shared/index.js';
import type { TryId, VersionId } from './practice.js';

interface OfVersion {
  readonly practice: PracticeId;
  readonly version: VersionId;
}

export interface PracticeDrafted extends OfVersion {
  readonly kind: 'PracticeDrafted';
}

export interface PracticeSentToReview extends OfVersion {
  readonly kind: 'PracticeSentToReview';
}

export interface PracticeReturned extends OfVersion {
  readonly kind: 'PracticeReturned';
}

export interface PracticePublished extends OfVersion {
  readonly kind: 'PracticePublished';
}

export interface PracticeWithdrawn {
  readonly kind: 'PracticeWithdrawn';
  readonly practice: PracticeId;
}

export interface TryLogged {
  readonly kind: 'TryLogged';
  readonly practice: PracticeId;
  readonly try: TryId;
}

export type PracticeEvent =
  | PracticeDrafted
  | PracticeSentToReview
  | PracticeReturned
  | PracticePublished
  | PracticeWithdrawn
  | TryLogged;
