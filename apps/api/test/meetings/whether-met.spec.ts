import { WatchMeetingsHandler } from '../../src/meetings/application/watch-meetings.handler.js';
import { heardIn, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { mailsTo, StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';
import { aMeeting, aTermRoom, look, mailAtAnyHour, say, slotAt } from './support/meetings.js';

let api: TestApi;
let room: TestRoom;
const clock = new StandingClock();
beforeAll(async () => {
  api = await startApi({}, clock);
});
beforeEach(async () => {
  clock.set('2027-01-20T12:00:00Z');
  room = await aTermRoom(api);
  await mailAtAnyHour(api, room.amina, room.ben);
});
afterAll(() => api.close());

const tell = (person: TestPerson | undefined, meetingId: string, wish: object = {}) =>
  say(
    api,
    'tellWhetherMet',
    { meetingId, schoolUrn: room.schools[0]?.urn, became: 'MET', because: '', ...wish },
    person,
  );

const watch = async () => {
  await api.app.get(WatchMeetingsHandler).handle();
  await api.settle();
  await api.work();
};

const noticesOf = async (because: string, person: TestPerson) => {
  const rows = await api.source.query<object[]>(
    'select 1 from notice where because = $1 and person_id = $2 and settled_at is null',
    [because, person.personId],
  );
  return rows.length;
};

const linksTo = async (person: TestPerson): Promise<string[]> =>
  (await mailsTo(api, person)).flatMap(({ body_text: text }) => {
    const [link] = /https?:\S+\/api\/meetings\/met\?token=\S+/.exec(text) ?? [];
    return link ? [`${api.url}${new URL(link).pathname}${new URL(link).search}`] : [];
  });

describe('whether a group met', () => {
  it('is said by each school afterwards, once, and not before', async () => {
    const { id } = await aMeeting(api, room, { slots: [slotAt('2027-02-09')] });
    expect((await tell(room.amina, id)).errors[0]?.__typename).toBe('MeetingIsAhead');
    clock.set('2027-02-10T09:00:00Z');
    await tell(room.amina, id);
    const { meeting } = await tell(room.amina, id, { became: 'MOVED', because: 'Snow.' });
    expect(meeting?.words).toEqual([{ became: 'MOVED', because: 'Snow.', byName: 'Amina Clarke' }]);
    expect((await tell(room.ben, id)).errors[0]?.__typename).toBe('NotAllowed');
    expect((await tell(room.outsider, id)).errors[0]?.__typename).toBe('NotFound');
    expect((await tell(undefined, id)).code).toBe('UNAUTHENTICATED');
    expect(await heardIn(api, room)).toContain('MeetingToldOf');
  });

  it('is asked the day after, by the bell and by a mail whose button needs no session', async () => {
    const { id } = await aMeeting(api, room, { slots: [slotAt('2027-02-09')] });
    clock.set('2027-02-08T18:00:00Z');
    await watch();
    expect(await noticesOf('meeting near', room.ben)).toBe(1);
    clock.set('2027-02-09T22:00:00Z');
    await watch();
    expect(await linksTo(room.ben)).toEqual([]);
    clock.set('2027-02-10T09:00:00Z');
    await watch();
    await watch();
    expect(await noticesOf('meeting near', room.ben)).toBe(0);
    expect(await noticesOf('did you meet', room.ben)).toBe(1);
    const [link = '', ...others] = await linksTo(room.ben);
    expect(others).toEqual([]);
    expect(await (await fetch(link)).text()).toContain('Did you meet?');
    expect((await look(api, id, room.amina))?.words).toEqual([]);
    const body = new URLSearchParams({ became: 'not met', because: 'Inspection.' });
    expect((await fetch(link, { method: 'POST', body })).status).toBe(200);
    expect((await look(api, id, room.amina))?.words).toMatchObject([
      { became: 'NOT_MET', because: 'Inspection.' },
    ]);
    await api.settle();
    expect(await noticesOf('did you meet', room.ben)).toBe(0);
    expect(await noticesOf('did you meet', room.amina)).toBe(1);
  });

  it('is not said by a link that was touched, or whose person has left', async () => {
    await aMeeting(api, room, { slots: [slotAt('2027-02-09')] });
    clock.set('2027-02-10T09:00:00Z');
    await watch();
    const [link = ''] = await linksTo(room.ben);
    const body = new URLSearchParams({ became: 'met' });
    expect((await fetch(`${link}x`, { method: 'POST', body })).status).toBe(404);
    expect(
      (await fetch(link, { method: 'POST', body: new URLSearchParams({ became: 'perhaps' }) })).status,
    ).toBe(404);
    await api.source.query(`update role_grant set until_on = current_date where person_id = $1`, [
      room.ben.personId,
    ]);
    expect((await fetch(link, { method: 'POST', body })).status).toBe(403);
  });

  it('stands at home until it is said', async () => {
    const { id } = await aMeeting(api, room, { slots: [slotAt('2027-02-09')] });
    const polled = await aMeeting(api, room);
    const mine = async (person: TestPerson) => {
      const document = '{ ownMeetings { id waitingSchools { urn } untoldSchools { urn } } }';
      const { fields } = await api.ask<{
        ownMeetings: { id: string; waitingSchools: object[]; untoldSchools: object[] }[];
      }>(document, {}, person.cookie);
      return fields.ownMeetings.map(line => [line.id, line.waitingSchools.length, line.untoldSchools.length]);
    };
    expect(await mine(room.amina)).toEqual([
      [polled.id, 1, 0],
      [id, 0, 0],
    ]);
    clock.set('2027-02-10T09:00:00Z');
    expect(await mine(room.amina)).toEqual([
      [polled.id, 1, 0],
      [id, 0, 1],
    ]);
    await tell(room.amina, id);
    expect(await mine(room.amina)).toEqual([[polled.id, 1, 0]]);
    expect(await mine(room.outsider)).toEqual([]);
  });
});
