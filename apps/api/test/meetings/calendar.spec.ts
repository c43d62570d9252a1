import ICAL from 'ical.js';
import type { TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { mailsTo, StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';
import { aMeeting, aTermRoom, mailAtAnyHour, say, slotAt } from './support/meetings.js';

let api: TestApi;
let room: TestRoom;
const clock = new StandingClock();
beforeAll(async () => {
  api = await startApi({}, clock);
});
beforeEach(async () => {
  clock.set('2027-01-20T12:00:00Z');
  room = await aTermRoom(api);
  await mailAtAnyHour(api, room.amina, room.ben, room.facilitator);
});
afterAll(() => api.close());

/** What an independent reader of calendars makes of it. */
function read(calendar: string) {
  const parsed = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  const events = parsed.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      location: event.location,
      starts: event.startDate.toJSDate().toISOString(),
      minutes: event.duration.toSeconds() / 60,
      status: component.getFirstPropertyValue('status'),
      attendees: component.getAllProperties('attendee').map(one => String(one.getFirstValue())),
    };
  });
  return { method: parsed.getFirstPropertyValue('method'), events };
}

async function calendarsTo(person: TestPerson) {
  await api.settle();
  await api.work();
  const mails = await mailsTo(api, person);
  return mails.flatMap(({ calendar }) => (calendar ? [read(calendar)] : []));
}

const settled = (day = '2027-03-23', wish: object = {}) =>
  aMeeting(api, room, { slots: [slotAt(day)], ...wish });

describe('the calendar of a meeting', () => {
  it('is mailed as a request, updated under the same UID, and cancelled', async () => {
    const { id } = await settled();
    const where = { place: 'The hall', videoLink: null, length: 90 };
    // The week after, clocks are an hour ahead: 15:45 on the wall is 14:45 in UTC.
    await calendarsTo(room.ben);
    await say(api, 'moveMeeting', { meetingId: id, to: slotAt('2027-03-30'), where }, room.amina);
    await calendarsTo(room.ben);
    await say(api, 'cancelMeeting', { meetingId: id }, room.facilitator);
    const mails = await calendarsTo(room.ben);
    expect(mails.map(({ method, events }) => [method, events[0]?.sequence, events[0]?.starts])).toEqual([
      ['REQUEST', 0, '2027-03-23T15:45:00.000Z'],
      ['REQUEST', 1, '2027-03-30T14:45:00.000Z'],
      ['CANCEL', 2, '2027-03-30T14:45:00.000Z'],
    ]);
    expect(new Set(mails.map(({ events }) => events[0]?.uid)).size).toBe(1);
    expect(mails[1]?.events[0]).toMatchObject({ location: 'The hall', minutes: 90, status: 'CONFIRMED' });
    expect(mails[2]?.events[0]?.status).toBe('CANCELLED');
    expect(mails[0]?.events[0]?.attendees).toEqual([`MAILTO:${room.ben.email}`]);
  });

  it('says nothing of what the meeting is about', async () => {
    const title = 'Worries about zanzibarine';
    await settled('2027-03-23', { title, purpose: title });
    await calendarsTo(room.facilitator);
    expect(JSON.stringify(await mailsTo(api, room.facilitator))).not.toContain('zanzibarine');
  });

  it('is not mailed for what was held elsewhere, and tells a repeat once', async () => {
    const { isElsewhere } = await settled('2027-01-12');
    expect(isElsewhere).toBe(true);
    await settled();
    await api.settle();
    await api.source
      .query(`delete from outbox_receipt where subscriber = 'meetings calendars'`)
      .catch(() => undefined);
    expect(await calendarsTo(room.amina)).toHaveLength(1);
  });

  it('waits for the end of quiet hours, but not on the day before', async () => {
    await api.source.query(
      `update attention_settings set quiet_from = '18:00', quiet_to = '07:30' where person_id = $1`,
      [room.amina.personId],
    );
    // Far ahead: the job must not be due on the day on which this runs.
    clock.set('2041-03-18T20:00:00Z');
    const meeting = await settled('2041-04-11');
    expect(await calendarsTo(room.amina)).toHaveLength(0);
    const [job] = await api.source.query<{ run_at: Date }[]>(
      `select run_at from graphile_worker.jobs where key = $1`,
      [`meetings.calendar ${meeting.id} ${room.amina.personId}`],
    );
    expect(job?.run_at.toISOString()).toBe('2041-03-19T07:30:00.000Z');
    await settled('2041-03-19');
    expect(await calendarsTo(room.amina)).toHaveLength(1);
  });
});

describe('a calendar that one subscribes to', () => {
  const make = async (person: TestPerson) => {
    const document = 'mutation { makeCalendarLink { address errors { message } } }';
    const { fields } = await api.ask<{ makeCalendarLink: { address: string } }>(document, {}, person.cookie);
    const { pathname, search } = new URL(fields.makeCalendarLink.address);
    return `${api.url}${pathname}${search}`;
  };

  it('holds the person’s meetings, cancelled ones too, without a session', async () => {
    const { id } = await settled();
    await settled('2027-05-11');
    await say(api, 'cancelMeeting', { meetingId: id }, room.amina);
    const answer = await fetch(await make(room.ben));
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const { method, events } = read(await answer.text());
    expect(method).toBe('PUBLISH');
    expect(events.map(({ status, starts }) => [status, starts])).toEqual([
      ['CONFIRMED', '2027-05-11T14:45:00.000Z'],
      ['CANCELLED', '2027-03-23T15:45:00.000Z'],
    ]);
    expect(read(await (await fetch(await make(room.outsider))).text()).events).toEqual([]);
  });

  it('says nothing of words that were flagged, nor does the mail that follows', async () => {
    const where = { place: 'With canariensis', videoLink: null, length: 60 };
    const { id } = await settled('2027-03-23', { title: 'About canariensis', where });
    const address = await make(room.ben);
    const subscribed = async () => (await fetch(address)).text();
    expect(JSON.stringify(await calendarsTo(room.ben))).toContain('canariensis');
    expect(await subscribed()).toContain('canariensis');
    await api.source.query('delete from caught_mail');
    const document =
      'mutation ($input: RaiseWordsFlagInput!) { raiseWordsFlag(input: $input) { errors { message } } }';
    const input = { kind: 'MEETING', wordsId: id, clause: 'PUPIL' };
    const raised = await api.ask(document, { input }, room.ben.cookie);
    expect(raised.fields).toEqual({ raiseWordsFlag: { errors: [] } });
    expect(await subscribed()).not.toContain('canariensis');
    await say(api, 'cancelMeeting', { meetingId: id }, room.facilitator);
    const mails = await calendarsTo(room.ben);
    expect(mails.map(({ method }) => method)).toEqual(['CANCEL']);
    expect(JSON.stringify([mails, await mailsTo(api, room.ben)])).not.toContain('canariensis');
  });

  it('ends with a new address, with none, and with the right to it', async () => {
    await settled();
    const first = await make(room.ben);
    const second = await make(room.ben);
    expect((await fetch(first)).status).toBe(404);
    await api.source.query(`update role_grant set until_on = current_date where person_id = $1`, [
      room.ben.personId,
    ]);
    expect(read(await (await fetch(second)).text()).events).toEqual([]);
    await api.ask('mutation { endCalendarLink { errors { message } } }', {}, room.ben.cookie);
    expect((await fetch(second)).status).toBe(404);
    expect((await fetch(`${api.url}/api/calendar/meetings.ics`)).status).toBe(404);
    const { errors } = await api.ask('mutation { makeCalendarLink { address } }', {});
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
