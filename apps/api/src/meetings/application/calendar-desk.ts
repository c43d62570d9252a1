import { Injectable } from '@nestjs/common';
import { LetterLinks } from '../../letters/application/letter-links.js';
import { Settings } from '../../platform/settings.js';
import { Clock } from '../../platform/unit-of-work.js';
import type { CalendarDesk, CalendarMeeting } from './calendar.js';

/** Names and addresses as this installation writes them into calendars and mails. */
@Injectable()
export class MeetingDesk {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    readonly links: LetterLinks,
  ) {}

  get now(): Date {
    return this.clock.now();
  }

  pageOf({ group, id }: Pick<CalendarMeeting, 'group' | 'id'>): string {
    return this.links.to(`/groups/${group}/meetings/${id}`);
  }

  get desk(): CalendarDesk {
    return {
      host: new URL(this.settings.publicUrl).hostname,
      from: this.settings.mail.from,
      now: this.now,
      addressOf: meeting => this.pageOf(meeting),
    };
  }
}
