import type { ContributionId, GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import type { FlagView, HiddenWordsReadingView } from '../flag-view.js';

/** A contribution with flags that wait, or that was kept hidden and still has its words. Never a word of it. */
export interface FlaggedContributionView {
  readonly contributionId: ContributionId;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly heading: string;
  readonly authorName: string;
  readonly schoolName: string | null;
  readonly postedAt: Date;
  readonly hiddenAt: Date | null;
  readonly flags: readonly FlagView[];
  readonly readings: readonly HiddenWordsReadingView[];
  readonly viewerReadsRoom: boolean;
  readonly viewerCanSettle: boolean;
}

export abstract class FlagQueries {
  /** What the actor is to decide on, as facilitator or coordinator: what waits first, then what was kept hidden. */
  abstract toSettle(actor: SignedIn): Promise<FlaggedContributionView[]>;
  /** How many wait. */
  abstract countToSettle(actor: SignedIn): Promise<number>;
}
