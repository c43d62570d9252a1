import { Injectable } from '@nestjs/common';
import {
  cancelMeeting,
  moveMeeting,
  settleMeeting,
  type ArrangeRefusal,
  type Meeting,
  type MeetingEvent,
  type MeetingId,
  type MoveMeetingRefusal,
  type SettleMeetingRefusal,
  type SlotId,
  type Where,
} from '@pathways/domain/meetings';
import { refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingDoor, type EnteredMeeting } from './meeting-door.js';
import { MeetingStore } from './meeting.store.js';

type Arranged<Refusal> = Promise<Result<Meeting, Refusal | ArrangeRefusal>>;
type Decide<Refusal> = (place: EnteredMeeting, now: Date) => Result<Meeting, Refusal | ArrangeRefusal>;

/** The date: one slot of a poll, another one later, or none any more. What changes nothing is told to nobody. */
@Injectable()
export class ArrangeMeetingHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: MeetingDoor,
    private readonly meetings: MeetingStore,
  ) {}

  settle(actor: SignedIn, id: MeetingId, slot: SlotId): Arranged<SettleMeetingRefusal> {
    return this.arrange(actor, id, 'MeetingSettled', (place, now) => settleMeeting(actor, place, slot, now));
  }

  move(
    actor: SignedIn,
    id: MeetingId,
    to: Where & { readonly startsAt: Date },
  ): Arranged<MoveMeetingRefusal> {
    return this.arrange(actor, id, 'MeetingMoved', (place, now) => moveMeeting(actor, place, to, now));
  }

  cancel(actor: SignedIn, id: MeetingId): Arranged<ArrangeRefusal> {
    return this.arrange(actor, id, 'MeetingCancelled', place => cancelMeeting(actor, place));
  }

  private arrange<Refusal>(
    actor: SignedIn,
    id: MeetingId,
    kind: 'MeetingSettled' | 'MeetingMoved' | 'MeetingCancelled',
    decide: Decide<Refusal>,
  ): Arranged<Refusal> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, id);
      if (!entered) return refuse({ kind: 'MeetingNotFound' });
      const decided = decide(entered, work.now);
      if (!decided.ok || decided.value === entered.meeting) return decided;
      const { group, sequence } = decided.value;
      await this.meetings.keep(work, decided.value);
      await work.announce<MeetingEvent>({ kind, group, meeting: id, sequence });
      return decided;
    });
  }
}
