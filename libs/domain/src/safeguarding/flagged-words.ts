import type { Brand, PersonId, Role } from '../shared/index.js';
import type { Flag } from './flag.js';

export type WordsId = Brand<'Words'>;

/** Words outside of the talk that others than their author read. */
export const wordsKinds = [
  'try',
  'comment',
  'memo',
  'action return',
  'charter change',
  'meeting',
  'KPI value',
  'KPI target',
] as const;
export type WordsKind = (typeof wordsKinds)[number];

/** One person's word that something should not stand as it does. */
export interface WordsFlag extends Pick<
  Flag,
  'id' | 'clause' | 'hides' | 'raisedBy' | 'raisedAt' | 'settledAt' | 'outcome'
> {
  readonly kind: WordsKind;
  readonly words: WordsId;
}

/** The words as they stand now. `text` is empty once they were removed for ever. */
export interface StandingWords {
  readonly kind: WordsKind;
  readonly id: WordsId;
  readonly text: string;
  /** When this wording was written: what was judged before judged another. */
  readonly writtenAt: Date;
  readonly hiddenAt: Date | null;
  readonly areRemoved: boolean;
}

/** What somebody who reads or settles them is to the words; the policies of their own slice say so. */
export interface WordsRights {
  readonly person: PersonId;
  /** They may be read by this person while they stand in sight. */
  readonly mayRead: boolean;
  /** Their own, or their school's. */
  readonly isOwn: boolean;
  /** As what they decide about flags on them; null: not at all. */
  readonly settlesAs: Role | null;
}

export interface WordsScene {
  readonly words: StandingWords;
  readonly rights: WordsRights;
  /** Every flag that the words ever had. */
  readonly flags: readonly WordsFlag[];
}

/** What a decision does to the words themselves. */
export type WordsChange = 'hide' | 'show' | 'remove';
