import type { CycleId, DiscussionId, GroupId, ProgrammeId, Urn } from '../shared/index.js';

/** Where hidden words stand: the ids that name them, null where they are not named by one. */
interface AboutHidden {
  readonly programme: ProgrammeId;
  readonly group: GroupId | null;
  readonly idea: string | null;
  readonly cycle: CycleId | null;
  readonly school: Urn | null;
  readonly askedBy: Urn | null;
  readonly discussion: DiscussionId | null;
  readonly meeting: string | null;
  readonly entry: string | null;
}

/** Somebody who looks after them decided that they stay out of sight. */
export interface WordsKeptHidden extends AboutHidden {
  readonly kind: 'WordsKeptHidden';
}

/** They were kept hidden for 28 days: the slice in which they stand removes them. */
export interface KeptWordsDue extends AboutHidden {
  readonly kind: 'KeptWordsDue';
}

export type HiddenWordsEvent = WordsKeptHidden | KeptWordsDue;
