import type { ContributionId, DiscussionId, GroupId, SectionId, SignedIn } from '@pathways/domain/shared';
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

/** What a client has: the room up to a number, and its person's reading up to a number of theirs. */
export interface ChangesAfter {
  readonly number: number;
  /** Null for clients that keep no marks of reading. */
  readonly readNumber: number | null;
}

/** What is read of rooms. Null, for whoever may not read the room, is the same as for a room that is not there. */
export abstract class RoomQueries {
  /** To be asked about with `room`; it says nothing by itself. */
  abstract roomOfDiscussion(discussion: DiscussionId): Promise<GroupId | null>;
  abstract room(actor: SignedIn, group: GroupId): Promise<RoomView | null>;
  /** The rooms that the actor may read, the liveliest first. */
  abstract rooms(actor: SignedIn, wanted: PageWanted): Promise<Page<RoomSummaryView>>;
  abstract changes(actor: SignedIn, group: GroupId, after: ChangesAfter): Promise<ChangesView | null>;
}

/** Beyond the contributions that changes are about: what they laid open to the viewer, and what they took along. */
export interface Along {
  /** Closed, or no longer write-first: everything in them. */
  readonly discussions: readonly DiscussionId[];
  /** Where the viewer has written: everything under these prompts. */
  readonly sections: readonly SectionId[];
  /** Moved: the replies below them. */
  readonly moved: readonly ContributionId[];
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
  abstract along(lens: RoomLens, along: Along): Promise<ContributionView[]>;
  abstract contribution(actor: SignedIn, id: ContributionId): Promise<ContributionView | null>;
  /** Every revision, the first one first. */
  abstract revisions(actor: SignedIn, id: ContributionId): Promise<RevisionView[] | null>;
}
