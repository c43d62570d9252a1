import type { PersonId } from '../shared/index.js';
import type { NoticeId } from './attention.js';

/** Something new waits for these people. */
export interface NoticesMade {
  readonly kind: 'NoticesMade';
  readonly notices: readonly NoticeId[];
  readonly people: readonly PersonId[];
}

/** What these people see has become less, here or on another device. */
export interface NoticesCleared {
  readonly kind: 'NoticesCleared';
  readonly people: readonly PersonId[];
}

export type AttentionEvent = NoticesMade | NoticesCleared;
