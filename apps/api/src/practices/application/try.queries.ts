import type { Bearing, LinkId, TryId, TryReport } from '@pathways/domain/practices';
import type { PracticeId, SignedIn } from '@pathways/domain/shared';

/** A report as its own school reads it. */
export interface OwnTryView extends TryReport {
  readonly id: TryId;
  readonly schoolName: string;
  readonly practiceId: PracticeId;
  readonly slug: string;
  readonly title: string;
  readonly loggedAt: Date;
  readonly changedAt: Date | null;
  /** Why the practice itself was withdrawn; null while it is in the library. */
  readonly withdrawnBecause: string | null;
  /** Its words were flagged and are out of sight, for its own school too. */
  readonly isHidden: boolean;
  /** Why somebody decided that they stay so; null while nobody has, or while they are in sight. */
  readonly hiddenBecause: string | null;
}

export interface StandingLinkView {
  readonly id: LinkId;
  readonly bearing: Bearing;
  readonly title: string;
  readonly slug: string;
  readonly because: string;
}

export abstract class TryQueries {
  /** Reports of the schools that the actor speaks for, the newest first; of one practice, where it is named. */
  abstract own(actor: SignedIn, practice: PracticeId | null): Promise<OwnTryView[]>;
  /** What the practice says of others; for editors, null for everybody else. */
  abstract links(actor: SignedIn, practice: PracticeId): Promise<StandingLinkView[] | null>;
}
