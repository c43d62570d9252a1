import type { ContributionId, DiscussionId, GroupId, SignedIn } from '@pathways/domain/shared';
import type { Page } from '../../platform/page.js';
import type {
  ChangesView,
  ContributionView,
  RevisionView,
  RoomLens,
  RoomSummaryView,
  RoomView,
} from './room.views.js';

/** A keyset page: `after` is the last one's time and id. */
export interface PageWanted {
  readonly first: number;
  readonly after: { readonly at: Date; readonly id: string } | null;
}

/** What is read of rooms. Null, for whoever may not read the room, is the same as for a room that is not there. */
export abstract class RoomQueries {
  abstract room(actor: SignedIn, group: GroupId): Promise<RoomView | null>;
  /** The rooms that the actor may read, the liveliest first. */
  abstract rooms(actor: SignedIn, wanted: PageWanted): Promise<Page<RoomSummaryView>>;
  abstract changes(actor: SignedIn, group: GroupId, after: number): Promise<ChangesView | null>;
}

/** What is read of contributions. Deleted words are in no answer. */
export abstract class ContributionQueries {
  /** In the order in which they were posted, through the eyes of the one who entered the room. */
  abstract page(
    lens: RoomLens,
    discussion: DiscussionId,
    wanted: PageWanted,
  ): Promise<Page<ContributionView>>;
  abstract these(lens: RoomLens, ids: readonly ContributionId[]): Promise<ContributionView[]>;
  abstract contribution(actor: SignedIn, id: ContributionId): Promise<ContributionView | null>;
  /** Every revision, the first one first. */
  abstract revisions(actor: SignedIn, id: ContributionId): Promise<RevisionView[] | null>;
}
