import { EndGuestHandler } from '../../src/guests/application/end-guest.handler.js';
import { GuestTokens } from '../../src/guests/application/guest-tokens.js';
import { aRoom, heardIn, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { StandingClock } from '../support/letters.js';

// Summer: it is the fifteenth in England, and the fourteenth in Greenwich.
const pastMidnight = '2027-07-14T23:30:00Z';

const clock = new StandingClock();
let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi({}, clock);
  room = await aRoom(api);
});
beforeEach(() => clock.set('2027-07-14T12:00:00Z'));
afterAll(() => api.close());

interface Answer {
  answer: { guestId: string; errors: { __typename: string }[] };
}

let last = 0;

async function invite(lastDay: string) {
  const input = {
    ...{ roomId: room.groupId, email: `guest${(last += 1)}@college.example`, name: 'Guest', lastDay },
    ...{ because: 'She knows about attendance.', withHistory: false, mayReply: false },
  };
  const { fields } = await api.ask<Answer>(
    `mutation ($input: InviteGuestInput!) { answer: inviteGuest(input: $input) { guestId errors { __typename } } }`,
    { input },
    room.amina.cookie,
  );
  return fields.answer;
}

const tokenOf = (guestId: string) => api.app.get(GuestTokens).tokenFor(guestId as never);

async function accept(guestId: string): Promise<string[]> {
  const { fields } = await api.ask<Answer>(
    `mutation ($input: AcceptGuestInput!) { answer: acceptGuestInvitation(input: $input) { errors { __typename } } }`,
    { input: { token: tokenOf(guestId) } },
  );
  return fields.answer.errors.map(({ __typename }) => __typename);
}

describe('the last day of a guest', () => {
  it('is over at midnight in England: the invitation is worth nothing after it', async () => {
    const { guestId } = await invite('2027-07-14');
    clock.set('2027-07-14T22:59:00Z');
    const seen = async () =>
      (
        await api.ask<{ guestInvitation: { state: string } }>(
          'query ($token: String!) { guestInvitation(token: $token) { state } }',
          { token: tokenOf(guestId) },
        )
      ).fields.guestInvitation.state;
    expect(await seen()).toBe('INVITED');
    clock.set(pastMidnight);
    expect(await seen()).toBe('ENDED');
    expect(await accept(guestId)).toEqual(['GuestEnded']);
  });

  it('is not met by a mail that comes too late', async () => {
    const { guestId } = await invite('2027-07-14');
    clock.set(pastMidnight);
    await api.settle();
    await api.work();
    const sent = await api.source.query<object[]>(
      'select 1 from room_guest where id = $1 and sent_at is not null',
      [guestId],
    );
    expect(sent).toEqual([]);
  });

  it('is told to the room by the first sweep after midnight', async () => {
    const { guestId } = await invite('2027-07-14');
    expect(await accept(guestId)).toEqual([]);
    clock.set('2027-07-14T22:59:00Z');
    await api.app.get(EndGuestHandler).endPast();
    expect((await heardIn(api, room)).at(-1)).toBe('GuestJoined');
    clock.set(pastMidnight);
    await api.app.get(EndGuestHandler).endPast();
    expect((await heardIn(api, room)).at(-1)).toBe('GuestLeft');
  });

  it('cannot be one that is past in England', async () => {
    clock.set(pastMidnight);
    expect((await invite('2027-07-14')).errors).toMatchObject([{ __typename: 'LastDayWrong' }]);
    expect((await invite('2027-07-15')).errors).toEqual([]);
  });
});
