import type { NumberedOutcome, RoundOutcome, SchoolPeople } from '@pathways/domain/discussions';
import type { RoomFacts } from '@pathways/domain/groups';
import type { DiscussionId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** What rounds ended on, every wording of it, and the actions that stand. The discussion is held by whoever asks. */
export abstract class OutcomeStore {
  /** Who acts for which member school today. */
  abstract people(work: Work, room: RoomFacts): Promise<SchoolPeople>;
  /** The one that stands; number 0 where a round was closed before outcomes were numbered. */
  abstract current(work: Work, discussion: DiscussionId): Promise<NumberedOutcome>;
  /** Keeps the wording under its number, and its actions as those that stand. */
  abstract keep(work: Work, discussion: DiscussionId, outcome: NumberedOutcome): Promise<void>;
}

export const firstOf = (outcome: RoundOutcome): NumberedOutcome => ({ ...outcome, number: 1 });
