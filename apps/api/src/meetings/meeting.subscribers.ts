import { Injectable } from '@nestjs/common';
import type { MeetingEvent } from '@pathways/domain/meetings';
import type { KeptWordsDue } from '@pathways/domain/safeguarding';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { ForgetMinutesHandler } from './application/forget-minutes.handler.js';
import { MeetingMailPlan } from './application/meeting-mail-plan.js';

/** What follows from a meeting: mails, and minutes that go. Each may be delivered twice: a mail that is planned again is one mail. */
@Injectable()
export class MeetingSubscribers {
  constructor(subscribers: OutboxSubscribers, plan: MeetingMailPlan, forget: ForgetMinutesHandler) {
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
    subscribers.on<KeptWordsDue>('KeptWordsDue', 'meetings: minutes that were kept hidden', ({ event }) =>
      forget.run(event),
    );
  }
}
