import type {
  ContributionSaid,
  MatterKind,
  Notice,
  NoticeId,
  RoomWord,
  RoundEnded,
} from '@pathways/domain/attention';
import type { ContributionId, DiscussionId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Who might be needed by something in a room, with their word for it where they chose one. */
export interface Candidate {
  readonly person: PersonId;
  readonly word: RoomWord | null;
}

/** Whom to think of: these people, those of these schools, and always whoever wants everything of the room. */
export interface CandidateSearch {
  readonly named: readonly PersonId[];
  readonly schools: readonly Urn[];
  /** The facilitators of the room too. */
  readonly facilitators: boolean;
}

export interface FreshNotice {
  readonly id: NoticeId;
  readonly person: PersonId;
}

export interface SaidInRoom extends Omit<ContributionSaid, 'kind'> {
  readonly room: GroupId;
  /** Somebody wants to hear everything of this room. */
  readonly isFollowed: boolean;
}

export abstract class NoticeStore {
  /** Null once it is deleted: nobody is told of words that are gone. It is committed, and read before any work. */
  abstract contribution(id: ContributionId): Promise<SaidInRoom | null>;
  /** Who did what the room heard under this number. */
  abstract doneBy(work: Work, room: GroupId, roomNumber: number): Promise<PersonId | null>;
  /** Who does what a round ended on: people, or schools without saying who of them. */
  abstract actions(work: Work, discussion: DiscussionId): Promise<Pick<RoundEnded, 'assigned' | 'asked'>>;
  abstract candidates(work: Work, room: GroupId, search: CandidateSearch): Promise<Candidate[]>;
  /**
   * Keeps what is not there yet, and folds what gathers into the line that is. Answers the notices that are new to their
   * person or unread again; a repeat answers none.
   */
  abstract keep(work: Work, notices: readonly Notice[]): Promise<FreshNotice[]>;
  /** Nothing is to be done any more about this matter. Answers who was still waiting. */
  abstract settle(work: Work, kind: MatterKind, subject: string): Promise<PersonId[]>;
}
