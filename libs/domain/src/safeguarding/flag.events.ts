import type { ContributionId, GroupId, PersonId } from '../shared/index.js';
import type { FlagId } from './flag.js';

interface AboutContribution {
  readonly group: GroupId;
  readonly contribution: ContributionId;
}

/** Somebody flagged; what was flagged may or may not have gone out of sight with it. */
export interface ContributionFlagged extends AboutContribution {
  readonly kind: 'ContributionFlagged';
  readonly flag: FlagId;
  readonly hides: boolean;
}

/** Its words are in no read any more. */
export interface ContributionHidden extends AboutContribution {
  readonly kind: 'ContributionHidden';
}

/** Its words, or safer ones, are read again. */
export interface ContributionShown extends AboutContribution {
  readonly kind: 'ContributionShown';
}

/** Flags were answered, the author asked, or a flag taken back. */
export interface FlagsSettled extends AboutContribution {
  readonly kind: 'FlagsSettled';
}

/** The facilitator or a coordinator opened hidden words. */
export interface HiddenWordsOpened extends AboutContribution {
  readonly kind: 'HiddenWordsOpened';
  readonly person: PersonId;
}

/** The words are gone for ever. */
export interface WordsRemoved extends AboutContribution {
  readonly kind: 'WordsRemoved';
}

export type SafeguardingEvent =
  | ContributionFlagged
  | ContributionHidden
  | ContributionShown
  | FlagsSettled
  | HiddenWordsOpened
  | WordsRemoved;
