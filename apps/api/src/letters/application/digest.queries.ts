import type { Because } from '@pathways/domain/attention';
import type { LetterId } from '@pathways/domain/letters';
import type { ContributionId, DiscussionId, GroupId, PersonId } from '@pathways/domain/shared';

/** Since when a digest tells, and the rooms whose word is “nothing”. */
export interface DigestFrame {
  readonly since: Date;
  readonly muted: readonly GroupId[];
}

/** How often something still needs the person, for one reason; in a room or outside of all. */
export interface Need {
  readonly because: Because;
  readonly room: GroupId | null;
  readonly count: number;
}

export interface UnreadContribution {
  readonly id: ContributionId;
  readonly discussion: DiscussionId;
}

/** What a digest is made of, beside the rooms themselves. */
export abstract class DigestQueries {
  abstract frame(person: PersonId, digest: LetterId): Promise<DigestFrame>;
  /** The newest three that the person has not read. */
  abstract unreadSince(person: PersonId, room: GroupId, since: Date): Promise<UnreadContribution[]>;
  abstract needs(person: PersonId): Promise<Need[]>;
}
