import type { Anchor, CodingId } from '@pathways/domain/coding';
import type { CodeId, ContributionId, ExcerptId, GroupId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface MarkedExcerpt {
  readonly id: ExcerptId;
  readonly isNew: boolean;
}

export interface AnchoredExcerpt {
  readonly contribution: ContributionId;
  readonly anchor: Anchor;
}

export interface KeptCoding {
  readonly id: CodingId;
  readonly excerpt: ExcerptId;
  readonly code: CodeId;
  /** The part of a split code that it counts under. */
  readonly countsAs: CodeId | null;
  readonly group: GroupId;
  readonly codedBy: PersonId;
  readonly isRemoved: boolean;
}

export interface MovedCoding {
  readonly from: CodingId;
  readonly id: CodingId;
  readonly code: CodeId;
}

export abstract class ExcerptStore {
  /** The same stretch of the same revision is one excerpt, whoever marks it. */
  abstract findOrAdd(
    work: Work,
    contribution: ContributionId,
    anchor: Anchor,
    by: PersonId,
  ): Promise<MarkedExcerpt>;
  abstract find(work: Work, excerpt: ExcerptId): Promise<AnchoredExcerpt | null>;
  abstract contributionOf(work: Work, excerpt: ExcerptId): Promise<ContributionId | null>;
  /** Somebody looked where the words stand in a later revision. */
  abstract confirm(work: Work, excerpt: ExcerptId, revision: number, by: PersonId): Promise<void>;
  /** Under the code's version of this moment. Null when this person has already applied this code to it. */
  abstract addCoding(work: Work, excerpt: ExcerptId, code: CodeId, by: PersonId): Promise<CodingId | null>;
  abstract holdCoding(work: Work, coding: CodingId): Promise<KeptCoding | null>;
  /** Its coder found that it fits the code's version, too. */
  abstract confirmCoding(work: Work, coding: CodingId, version: number): Promise<void>;
  abstract countCoding(work: Work, coding: CodingId, part: CodeId | null): Promise<void>;
  abstract removeCoding(work: Work, coding: CodingId): Promise<void>;
  /** A person's codings that stand on an excerpt, held. */
  abstract codingsOf(work: Work, excerpt: ExcerptId, by: PersonId): Promise<CodingId[]>;
  /** The codings end on the one excerpt and stand on the other, each under the version it was made under. */
  abstract moveCodings(work: Work, codings: readonly CodingId[], to: ExcerptId): Promise<MovedCoding[]>;
}
