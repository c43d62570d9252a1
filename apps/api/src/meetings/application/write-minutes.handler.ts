import { Injectable } from '@nestjs/common';
import {
  writeMinutes,
  type Meeting,
  type MeetingId,
  type Minutes,
  type MinutesWritten,
  type WriteMinutesRefusal,
} from '@pathways/domain/meetings';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { WriteReceipts } from '../../platform/write-receipts.js';
import { MeetingDoor } from './meeting-door.js';
import { MinutesStore } from './meeting.store.js';

export interface WriteMinutes {
  readonly meeting: MeetingId;
  readonly minutes: Minutes;
  readonly seen: number;
  readonly clientId: string | null;
}

@Injectable()
export class WriteMinutesHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: MeetingDoor,
    private readonly store: MinutesStore,
    private readonly receipts: WriteReceipts,
  ) {}

  /** Under one client id they are written once, whoever wrote others since. */
  handle(actor: SignedIn, wanted: WriteMinutes): Promise<Result<Meeting, WriteMinutesRefusal>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, wanted.meeting);
      if (!entered) return refuse({ kind: 'MeetingNotFound' });
      const { meeting, room } = entered;
      const sending = { clientId: wanted.clientId, verb: 'write minutes', subject: meeting.id };
      if (await this.receipts.isDone(work, sending)) return accept(meeting);
      const before = await this.store.current(work, meeting.id);
      const people = await this.store.people(work, room);
      const heldOn = wallTimeOf(meeting.startsAt ?? work.now).day;
      const decided = writeMinutes(
        actor,
        { ...entered, people, heldOn, before },
        wanted.minutes,
        wanted.seen,
      );
      if (!decided.ok) return decided;
      await this.receipts.keep(work, sending);
      await this.store.keep(work, meeting, decided.value);
      const { number } = decided.value;
      await work.announce<MinutesWritten>({
        kind: 'MinutesWritten',
        group: room.group,
        meeting: meeting.id,
        number,
      });
      return accept(meeting);
    });
  }
}
