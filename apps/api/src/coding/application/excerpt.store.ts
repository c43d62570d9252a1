import type { Anchor, CodingId } from '@pathways/domain/coding';
import type { CodeId, ContributionId, ExcerptId, GroupId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface MarkedExcerpt {
  readonly id: ExcerptId;
  readonly isNew: boolean;
}

export interface KeptCoding {
  readonly id: CodingId;
  readonly excerpt: ExcerptId;
  readonly group: GroupId;
  readonly codedBy: PersonId;
  readonly isRemoved: boolean;
}

export abstract class ExcerptStore {
  /** The same stretch of the same revision is one excerpt, whoever marks it. */
  abstract findOrAdd(
    work: Work,
    contribution: ContributionId,
    anchor: Anchor,
    by: PersonId,
  ): Promise<MarkedExcerpt>;
  abstract contributionOf(work: Work, excerpt: ExcerptId): Promise<ContributionId | null>;
  /** Null when this person has already applied this code to it. */
  abstract addCoding(work: Work, excerpt: ExcerptId, code: CodeId, by: PersonId): Promise<CodingId | null>;
  abstract holdCoding(work: Work, coding: CodingId): Promise<KeptCoding | null>;
  abstract removeCoding(work: Work, coding: CodingId): Promise<void>;
}
