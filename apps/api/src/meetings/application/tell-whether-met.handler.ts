import { Injectable } from '@nestjs/common';
import {
  tellWhetherMet,
  type Meeting,
  type MeetingId,
  type MeetingToldOf,
  type MeetingWord,
  type TellWhetherMetRefusal,
} from '@pathways/domain/meetings';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingDoor } from './meeting-door.js';
import { MeetingStore } from './meeting.store.js';

/** Did you meet? In the app, or by the link in a mail as the person to whom it was sent. */
@Injectable()
export class TellWhetherMetHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: MeetingDoor,
    private readonly meetings: MeetingStore,
  ) {}

  handle(actor: Actor, id: MeetingId, word: MeetingWord): Promise<Result<Meeting, TellWhetherMetRefusal>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, id);
      if (!entered) return refuse({ kind: 'MeetingNotFound' });
      const decided = tellWhetherMet(actor, entered, word, work.now);
      if (!decided.ok) return decided;
      await this.meetings.tell(work, id, decided.value);
      const told = { group: entered.room.group, meeting: id, school: word.urn };
      await work.announce<MeetingToldOf>({ kind: 'MeetingToldOf', ...told });
      return accept(entered.meeting);
    });
  }
}
