import { Injectable } from '@nestjs/common';
import type { MeetingId } from '@pathways/domain/meetings';
import type { PersonId } from '@pathways/domain/shared';
import { LetterOut } from '../../letters/application/letter-out.js';
import { LetterPeople, type LetterPerson } from '../../letters/application/letter-people.js';
import type { MailBody } from '../../letters/application/mail-body.js';
import { calendarMail, type CalendarMeeting } from './calendar.js';
import { MeetingDesk } from './calendar-desk.js';
import { CalendarQueries } from './calendar.queries.js';
import { MetLinks } from './met-links.js';
import { calendarWords, whetherMetWords } from './meeting-mail-words.js';

interface Wanted {
  readonly meeting: MeetingId;
  readonly person: PersonId;
}

/** Sends what stands at this moment, to whoever still belongs to the group. Sent again, it is the same mail. */
@Injectable()
export class SendMeetingMailHandler {
  constructor(
    private readonly queries: CalendarQueries,
    private readonly people: LetterPeople,
    private readonly out: LetterOut,
    private readonly met: MetLinks,
    private readonly desk: MeetingDesk,
  ) {}

  async calendar(wanted: Wanted): Promise<void> {
    const found = await this.find(wanted);
    if (!found || found.meeting.startsAt < this.desk.now) return;
    const { meeting, person } = found;
    const body = calendarWords(meeting, this.desk.pageOf(meeting));
    const key = `meeting ${meeting.id} ${meeting.sequence} ${meeting.state}`;
    await this.send(person, body, key, calendarMail(meeting, person, this.desk.desk));
  }

  /** Whoever's school has said already is not asked. */
  async whetherMet(wanted: Wanted): Promise<void> {
    const found = await this.find(wanted);
    if (!found || found.meeting.state !== 'settled') return;
    const { meeting, person, urns } = found;
    const told = await this.queries.told(meeting.id);
    const urn = urns.find(one => !told.includes(one));
    if (!urn) return;
    const link = this.met.linkFor({ meeting: meeting.id, person: person.id, urn });
    const body = whetherMetWords(meeting, { link, page: this.desk.pageOf(meeting) });
    await this.send(person, body, `met ${meeting.id} ${meeting.startsAt.toISOString()}`);
  }

  private async find({ meeting: id, person }: Wanted) {
    const meeting = await this.queries.one(id);
    const near = (await this.queries.people(id)).find(one => one.id === person);
    const [addressee] = near ? await this.people.these([person]) : [];
    if (!meeting || !near || !addressee?.settings.mail) return null;
    return { meeting, person: addressee, urns: near.urns };
  }

  private async send(
    person: LetterPerson,
    body: Omit<MailBody, 'footer'>,
    key: string,
    calendar?: ReturnType<typeof calendarMail>,
  ): Promise<void> {
    const { links } = this.desk;
    const stopUrl = links.stop({ what: 'mail', person: person.id, room: null });
    const footer = [
      { words: 'You get this because your school, or you, belong to this group.' },
      { words: 'Change what reaches you', url: links.settingsPage },
      { words: 'Stop all mail from Pathways', url: stopUrl },
    ];
    await this.out.send({ body: { ...body, footer }, key, person, stopUrl, calendar });
  }
}

export type { CalendarMeeting };
