import type { ExpertiseId } from '@pathways/domain/expertise';
import type { IdeaId } from '@pathways/domain/actions';
import type { MeetingId } from '@pathways/domain/meetings';
import type { CycleId, DiscussionId, GroupId, SignedIn, Urn } from '@pathways/domain/shared';

export type HiddenKind = 'idea' | 'evidence' | 'question' | 'outcome' | 'minutes' | 'expertise';

/** Where hidden words stand, by the ids that the verb which settles them asks for. */
export interface HiddenPlace {
  readonly groupId: GroupId | null;
  readonly ideaId: IdeaId | null;
  readonly cycleId: CycleId | null;
  readonly schoolUrn: Urn | null;
  readonly askedByUrn: Urn | null;
  readonly discussionId: DiscussionId | null;
  readonly meetingId: MeetingId | null;
  readonly expertiseId: ExpertiseId | null;
}

/** Words outside the talk that somebody took out of sight. Never a word of them. */
export interface HiddenWordsView extends HiddenPlace {
  readonly id: string;
  readonly kind: HiddenKind;
  readonly groupName: string | null;
  readonly programmeName: string;
  readonly schoolName: string | null;
  readonly hiddenBy: string | null;
  readonly hiddenAt: Date;
  /** When it was decided that they stay hidden; 28 days later they are removed. Null: nobody has decided. */
  readonly keptAt: Date | null;
  readonly keptBecause: string | null;
  readonly viewerCanShow: boolean;
  readonly viewerCanRemove: boolean;
  readonly viewerCanKeep: boolean;
}

export abstract class HiddenWordsQueries {
  /** What the actor hid, or is to decide on as facilitator or coordinator; the newest first. */
  abstract all(actor: SignedIn): Promise<HiddenWordsView[]>;
}
