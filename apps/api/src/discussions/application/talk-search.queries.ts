import type { GroupId, SectionId, SignedIn, Urn } from '@pathways/domain/shared';
import type { PassagePart } from '../../platform/found-passage.js';
import type { Page } from '../../platform/page.js';
import type { PageWanted } from './room.queries.js';
import type { ContributionView, RoomLens } from './room.views.js';

/** What is looked for. Words are read as people type them: "in quotes" stay together, -minus leaves out. */
export interface TalkSought {
  readonly words: string;
  readonly group: GroupId | null;
  readonly section: SectionId | null;
  /** Speaking for this school. Finds nothing in rooms whose schools are letters to the actor. */
  readonly school: Urn | null;
  /** Part of the author's name. Finds nothing in rooms whose people are letters to the actor. */
  readonly person: string | null;
  /** Days, both included; written 2026-11-21. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface FoundView {
  readonly contribution: ContributionView;
  readonly roomId: GroupId;
  readonly roomName: string;
  readonly cycleName: string;
  /** Heading of the section that it answers. */
  readonly heading: string;
  readonly passage: readonly PassagePart[];
  /** Nothing has the very words; this has something near them. */
  readonly isNear: boolean;
  readonly lens: RoomLens;
}

/** What can be chosen in a search: a room, one of its schools, a section of its prompt sheets. */
export interface SearchRoomView {
  readonly id: GroupId;
  readonly name: string;
  readonly schools: readonly { readonly urn: Urn; readonly name: string }[];
  readonly sections: readonly {
    readonly id: SectionId;
    readonly heading: string;
    readonly cycleName: string;
  }[];
}

export abstract class TalkSearchQueries {
  /** The rooms that the actor may read, by name; 100 at most. Asking is no visit. */
  abstract rooms(actor: SignedIn): Promise<readonly SearchRoomView[]>;

  /** The newest first, in rooms that the actor may read. Stubs are not found. */
  abstract find(actor: SignedIn, sought: TalkSought, wanted: PageWanted): Promise<Page<FoundView>>;
}
