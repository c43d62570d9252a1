import { Injectable } from '@nestjs/common';
import {
  writeVisitNote,
  type Meeting,
  type MeetingId,
  type VisitNote,
  type VisitNoted,
  type WriteVisitNoteRefusal,
} from '@pathways/domain/meetings';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingDoor } from './meeting-door.js';
import { MinutesStore } from './meeting.store.js';

@Injectable()
export class WriteVisitNoteHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: MeetingDoor,
    private readonly store: MinutesStore,
  ) {}

  /** The same words again come to the same. */
  handle(actor: SignedIn, id: MeetingId, note: VisitNote): Promise<Result<Meeting, WriteVisitNoteRefusal>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, id);
      if (!entered) return refuse({ kind: 'MeetingNotFound' });
      const decided = writeVisitNote(actor, entered, note, work.now);
      if (!decided.ok) return decided;
      await this.store.note(work, id, decided.value);
      const told = { group: entered.room.group, meeting: id, school: note.urn };
      await work.announce<VisitNoted>({ kind: 'VisitNoted', ...told });
      return accept(entered.meeting);
    });
  }
}
