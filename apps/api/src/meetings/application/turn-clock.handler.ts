import { Injectable } from '@nestjs/common';
import {
  turnClock,
  type ClockPress,
  type ClockTurned,
  type LearningClock,
  type MeetingId,
  type TurnClockRefusal,
} from '@pathways/domain/meetings';
import { refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingDoor } from './meeting-door.js';
import { ClockStore } from './meeting.store.js';

@Injectable()
export class TurnClockHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: MeetingDoor,
    private readonly clocks: ClockStore,
  ) {}

  /** Two who press at once hold the meeting one after the other, and the second has not seen the newest number. */
  handle(
    actor: SignedIn,
    id: MeetingId,
    press: ClockPress,
    seen: number,
  ): Promise<Result<LearningClock, TurnClockRefusal>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, id);
      if (!entered) return refuse({ kind: 'MeetingNotFound' });
      const clock = await this.clocks.current(work, id);
      const decided = turnClock(actor, { ...entered, clock }, press, { seen, at: work.now });
      if (!decided.ok) return decided;
      await this.clocks.keep(work, id, decided.value);
      await work.announce<ClockTurned>({ kind: 'ClockTurned', group: entered.room.group, meeting: id });
      return decided;
    });
  }
}
