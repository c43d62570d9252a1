import { Injectable } from '@nestjs/common';
import {
  answerSlots,
  type AnswerSlotsRefusal,
  type Meeting,
  type MeetingId,
  type SlotsAnswered,
  type SlotWord,
} from '@pathways/domain/meetings';
import { accept, refuse, type Result, type SignedIn, type Urn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingDoor } from './meeting-door.js';
import { MeetingStore } from './meeting.store.js';

export interface AnswerSlots {
  readonly meeting: MeetingId;
  readonly urn: Urn;
  readonly words: readonly SlotWord[];
}

@Injectable()
export class AnswerSlotsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: MeetingDoor,
    private readonly meetings: MeetingStore,
  ) {}

  /** A repeat says the same again, which changes nothing. */
  handle(actor: SignedIn, wanted: AnswerSlots): Promise<Result<Meeting, AnswerSlotsRefusal>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, wanted.meeting);
      if (!entered) return refuse({ kind: 'MeetingNotFound' });
      const decided = answerSlots(actor, entered, wanted.urn, wanted.words);
      if (!decided.ok) return decided;
      const { meeting } = entered;
      await this.meetings.answer(work, wanted.urn, decided.value);
      const told = { group: meeting.group, meeting: meeting.id, school: wanted.urn };
      await work.announce<SlotsAnswered>({ kind: 'SlotsAnswered', ...told });
      return accept(meeting);
    });
  }
}
