import type { AnswerOnPlace, QuotedPlace, Resting, VersionId } from '@pathways/domain/practices';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** A quotation of this version, as it stands now. */
export interface StandingPlace extends QuotedPlace {
  /** The place of its claim, from 0. */
  readonly claim: number;
  readonly claimText: string;
  readonly resting: Resting;
  /** Its school consents to this use, and its words are in sight. */
  readonly isQuotable: boolean;
}

export interface StandingWords {
  readonly places: readonly StandingPlace[];
  /** In the order in which they were given, for this practice. */
  readonly answers: readonly AnswerOnPlace[];
}

export interface NewAnswer extends AnswerOnPlace {
  readonly place: QuotedPlace;
  readonly contentHash: string;
  readonly by: PersonId;
}

export abstract class WordsStore {
  abstract standing(work: Work, version: VersionId): Promise<StandingWords>;
  abstract answer(work: Work, version: VersionId, answer: NewAnswer): Promise<void>;
  /** The school offered these very words in that place, so it approves the place that has them. */
  abstract adopt(
    work: Work,
    version: VersionId,
    place: QuotedPlace & { readonly offeredIn: string },
  ): Promise<void>;
  abstract settle(work: Work, version: VersionId, hash: string, by: PersonId): Promise<void>;
}
