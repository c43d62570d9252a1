import { Injectable } from '@nestjs/common';
import type { MeetingEvent } from '@pathways/domain/meetings';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { MeetingMailPlan } from './application/meeting-mail-plan.js';

/** Which mails follow from a meeting. Each may be delivered twice: a mail that is planned again is one mail. */
@Injectable()
export class MeetingSubscribers {
  constructor(subscribers: OutboxSubscribers, plan: MeetingMailPlan) {
    for (const kind of ['MeetingSettled', 'MeetingMoved', 'MeetingCancelled'] as const) {
      subscribers.on<Extract<MeetingEvent, { kind: typeof kind }>>(kind, 'meetings calendars', ({ event }) =>
        plan.calendars(event.meeting),
      );
    }
    subscribers.on<Extract<MeetingEvent, { kind: 'MeetingPassed' }>>(
      'MeetingPassed',
      'meetings ask',
      ({ event }) => plan.whetherMet(event.meeting),
    );
  }
}
