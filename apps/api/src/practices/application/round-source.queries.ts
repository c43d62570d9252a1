import type { DiscussionId, PracticeId, SignedIn } from '@pathways/domain/shared';

/** What a round of one of the groups ended on, to be put into a draft with its source. */
export interface RoundSourceView {
  readonly discussionId: DiscussionId;
  readonly groupName: string;
  readonly closedAt: Date;
  readonly learned: string;
  readonly willTry: string;
  readonly actions: string[];
}

export abstract class RoundSourceQueries {
  /** Closed rounds of the groups whose words the newest version rests on, as far as the writer may read them. */
  abstract of(actor: SignedIn, practice: PracticeId): Promise<RoundSourceView[] | null>;
}
