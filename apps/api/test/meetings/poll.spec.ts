import { v7 } from 'uuid';
import { heardIn } from '../discussions/support/room.js';
import type { TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';
import { aMeeting, aTermRoom, look, proposal, say, slotAt } from './support/meetings.js';

let api: TestApi;
let room: TestRoom;
const clock = new StandingClock();
beforeAll(async () => {
  api = await startApi({}, clock);
});
beforeEach(async () => {
  clock.set('2027-01-20T12:00:00Z');
  room = await aTermRoom(api);
});
afterAll(() => api.close());

const urnOf = (place: number) => room.schools[place]?.urn ?? '';

describe('a poll for a time', () => {
  it('marks what is a holiday in a member’s authority, and asks every school', async () => {
    const meeting = await aMeeting(api, room);
    expect(meeting.state).toBe('POLLING');
    expect(meeting.slots.map(({ marks }) => marks)).toEqual([
      [],
      [`Holiday in Authority ${room.schools[0]?.laCode}`],
    ]);
    expect(await heardIn(api, room)).toContain('MeetingProposed');
    await api.settle();
    const notices = await api.source.query<{ urn: string }[]>(
      `select urn from notice where because = 'time to choose' and settled_at is null and room_id = $1`,
      [room.groupId],
    );
    expect(new Set(notices.map(({ urn }) => urn))).toEqual(new Set(room.schools.map(({ urn }) => urn)));
  });

  it('hears each school, and says which time is best and why', async () => {
    const { id, slots } = await aMeeting(api, room);
    const answer = (person: TestPerson, place: number, ...answers: string[]) =>
      say(
        api,
        'answerSlots',
        {
          meetingId: id,
          schoolUrn: urnOf(place),
          answers: answers.map((word, at) => ({ slotId: slots[at]?.id, answer: word })),
        },
        person,
      );
    await answer(room.amina, 0, 'YES', 'NO');
    const { meeting } = await answer(room.ben, 1, 'IF_NEED_BE', 'YES');
    expect(meeting?.slots.map(({ isBest }) => isBest)).toEqual([true, false]);
    expect(meeting?.slots[0]?.words).toContain(`${room.schools[0]?.name} can.`);
    await answer(room.ben, 1, 'NO');
    const again = await look(api, id, room.amina);
    expect(again?.slots[0]?.answers.find(({ school }) => school.urn === urnOf(1))?.answer).toBe('NO');
    await api.settle();
    const waiting = await api.source.query<{ urn: string }[]>(
      `select distinct urn from notice where because = 'time to choose' and settled_at is null and subject like $1`,
      [`${id}:%`],
    );
    expect(waiting).toEqual([{ urn: urnOf(2) }]);
    expect((await answer(room.ben, 0, 'YES')).errors[0]?.__typename).toBe('NotAllowed');
    expect((await answer(room.outsider, 0, 'YES')).errors[0]?.__typename).toBe('NotFound');
    expect((await answer(room.researcher, 0, 'YES')).errors[0]?.__typename).toBe('NotFound');
  });

  it('ends when whoever proposed it settles a time, and not for others', async () => {
    const { id, slots } = await aMeeting(api, room);
    const settle = (person: TestPerson, slotId = slots[0]?.id) =>
      say(api, 'settleMeeting', { meetingId: id, slotId }, person);
    expect((await settle(room.ben)).errors[0]?.__typename).toBe('NotAllowed');
    expect((await settle(room.amina, v7())).errors[0]?.__typename).toBe('SlotUnknown');
    const { meeting } = await settle(room.amina);
    expect([meeting?.state, meeting?.startsAt]).toEqual(['SETTLED', '2027-02-09T15:45:00.000Z']);
    expect((await settle(room.facilitator, slots[1]?.id)).errors[0]?.__typename).toBe('PollHasEnded');
    expect((await heardIn(api, room)).filter(kind => kind === 'MeetingSettled')).toHaveLength(1);
  });

  it('is anybody’s of the group to settle once whoever proposed it is gone', async () => {
    const { id, slots } = await aMeeting(api, room);
    const settle = (person: TestPerson) =>
      say(api, 'settleMeeting', { meetingId: id, slotId: slots[0]?.id }, person);
    await api.source.query(
      'update role_grant set from_on = from_on - 2, until_on = from_on - 1 where person_id = $1',
      [room.amina.personId],
    );
    expect((await look(api, id, room.ben))?.viewerCanArrange).toBe(true);
    expect((await settle(room.outsider)).errors[0]?.__typename).toBe('NotFound');
    expect((await settle(room.ben)).meeting?.state).toBe('SETTLED');
  });

  it('is not settled on a time that has passed, nor moved to one', async () => {
    const { id, slots } = await aMeeting(api, room);
    const move = {
      meetingId: id,
      to: slotAt('2027-02-01'),
      where: { place: '', videoLink: null, length: 60 },
    };
    const settle = (place: number) =>
      say(api, 'settleMeeting', { meetingId: id, slotId: slots[place]?.id }, room.amina);
    clock.set('2027-02-10T12:00:00Z');
    const { errors } = await settle(0);
    expect(errors[0]?.message).toContain('has passed');
    await settle(1);
    expect((await say(api, 'moveMeeting', move, room.amina)).errors[0]?.__typename).toBe('TimeHasPassed');
  });

  it('comes once, however often it is sent, and is refused with what is wrong', async () => {
    const input = proposal(room);
    await say(api, 'proposeMeeting', input, room.amina);
    const { meeting } = await say(api, 'proposeMeeting', input, room.amina);
    expect(meeting?.id).toBe(input.id);
    expect((await heardIn(api, room)).filter(kind => kind === 'MeetingProposed')).toHaveLength(1);
    const refusal = async (wish: object, person = room.amina) =>
      (await say(api, 'proposeMeeting', proposal(room, wish), person)).errors[0]?.__typename;
    expect(await refusal({ title: '' })).toBe('TitleFaulty');
    expect(await refusal({ slots: [] })).toBe('SlotsFaulty');
    expect(await refusal({ slots: [slotAt('2027-01-12')] })).toBe('SlotsFaulty');
    expect(await refusal({ kind: 'DEEP_DIVE' })).toBe('HostMissing');
    expect(await refusal({ where: { place: '', videoLink: 'javascript:alert(1)', length: 60 } })).toBe(
      'LinkFaulty',
    );
    expect(await refusal({ where: { place: '', length: 5 } })).toBe('LengthFaulty');
    expect(await refusal({}, room.outsider)).toBe('NotFound');
    expect(await refusal({}, room.coordinator)).toBe('NotFound');
    expect((await say(api, 'proposeMeeting', proposal(room))).code).toBe('UNAUTHENTICATED');
    expect(
      (await say(api, 'proposeMeeting', proposal(room, { slots: [slotAt('soon')] }), room.amina)).code,
    ).toBe('BAD_USER_INPUT');
  });

  it('offers times after school on days that suit every authority', async () => {
    const document = `query ($group: ID!) { suggestedSlots(group: $group) { day time } markedDays(group: $group) { day marks } meetings(group: $group) { id } }`;
    const ask = (person?: TestPerson) =>
      api.ask<Record<string, { day: string }[] | null> | null>(
        document,
        { group: room.groupId },
        person?.cookie,
      );
    clock.set('2027-02-07T12:00:00Z');
    const { fields } = await ask(room.amina);
    // 16 to 18 February are half-term for one school.
    expect(fields?.['suggestedSlots']?.map(({ day }) => day)[0]).toBe('2027-02-23');
    expect(fields?.['markedDays']).toContainEqual({
      day: '2027-02-16',
      marks: [`Holiday in Authority ${room.schools[0]?.laCode}`],
    });
    for (const person of [room.outsider, room.researcher, room.coordinator]) {
      expect((await ask(person)).fields).toEqual({ suggestedSlots: null, markedDays: null, meetings: null });
    }
  });
});
