import { Injectable } from '@nestjs/common';
import { keepWordsHidden, type KeepHiddenRefusal, type WordsKeptHidden } from '@pathways/domain/safeguarding';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { hiddenRights } from './hidden-rights.js';
import { HiddenWordsStore, type HiddenLine } from './hidden-words.store.js';
import type { WordsNotFound } from './words-door.js';

/** The ids that an event tells of a place. */
export const hiddenIds = (line: HiddenLine) => ({
  programme: line.programmeId,
  group: line.groupId,
  idea: line.ideaId,
  cycle: line.cycleId,
  school: line.schoolUrn,
  askedBy: line.askedByUrn,
  discussion: line.discussionId,
  meeting: line.meetingId,
  entry: line.expertiseId,
});

/** Words on a board, in minutes or in the directory stay out of sight, for one reason that is kept. */
@Injectable()
export class KeepWordsHiddenHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly store: HiddenWordsStore,
  ) {}

  handle(
    actor: SignedIn,
    place: string,
    given: string,
  ): Promise<Result<void, KeepHiddenRefusal | WordsNotFound>> {
    return this.unit.run(actor, async work => {
      const found = await this.store.find(work, place);
      // Whoever shows or hides words of a room takes its group's row first.
      if (found?.groupId) await this.rooms.factsFor(work, found.groupId);
      const line = found && (await this.store.find(work, place));
      const rights = line && hiddenRights(actor, line);
      if (!line || !(rights?.maySettle || rights?.mayShow)) return refuse({ kind: 'WordsNotFound' });
      const decided = keepWordsHidden({ ...rights, isKept: line.keptAt !== null }, given);
      if (!decided.ok) return decided;
      await this.store.keep(work, place, decided.value);
      await work.announce<WordsKeptHidden>({ kind: 'WordsKeptHidden', ...hiddenIds(line) });
      return accept(undefined);
    });
  }
}
