import type { SignedIn } from '@pathways/domain/shared';
import { EndGuestHandler } from '../../src/guests/application/end-guest.handler.js';
import { GuestTokens } from '../../src/guests/application/guest-tokens.js';
import { Chance, pause } from '../discussions/support/chance.js';
import { RoomClient } from '../discussions/support/room-client.js';
import { RoomLine } from '../discussions/support/room-line.js';
import { aContribution, aRoom, contribute, heardIn, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { actorOf } from '../support/groups.js';
import { cookieFor, type TestPerson } from '../support/people.js';
import { act, flagPupil } from '../safeguarding/support/flags.js';

let api: TestApi;
let room: TestRoom;
let early: string;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
  early = (await aContribution(api, room, { body: 'Said before anybody came.' })).id;
});
afterAll(() => api.close());

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
let last = 0;

async function invite(who: TestPerson | undefined, wish: object = {}) {
  const input = {
    roomId: room.groupId,
    email: `guest${(last += 1)}@college.example`,
    name: `Guest ${last}`,
    because: 'She knows about attendance.',
    lastDay: inAMonth(),
    withHistory: false,
    mayReply: false,
    ...wish,
  };
  const { fields, errors } = await api.ask<{
    answer: { guestId: string | null; errors: { __typename: string }[] } | null;
  }>(
    `mutation ($input: InviteGuestInput!) { answer: inviteGuest(input: $input) { guestId errors { __typename } } }`,
    { input },
    who?.cookie,
  );
  const refused = fields.answer?.errors[0]?.__typename ?? errors[0]?.extensions.code ?? null;
  return { id: fields.answer?.guestId ?? '', refused, input };
}

async function accept(guestId: string) {
  const token = api.app.get(GuestTokens).tokenFor(guestId as never);
  const { fields } = await api.ask<{
    answer: { roomId: string | null; signInAddress: string | null; errors: { __typename: string }[] };
  }>(
    `mutation ($input: AcceptGuestInput!) { answer: acceptGuestInvitation(input: $input) {
      roomId signInAddress errors { __typename } } }`,
    { input: { token } },
  );
  return fields.answer;
}

async function aGuest(who: TestPerson, wish: object = {}): Promise<TestPerson & { guestId: string }> {
  const { id, refused } = await invite(who, wish);
  if (refused) throw new Error(`Not invited: ${refused}`);
  await accept(id);
  const [row] = await api.source.query<{ person: string }[]>(
    'select accepted_by as person from room_guest where id = $1',
    [id],
  );
  const personId = row?.person as TestPerson['personId'];
  return { personId, cookie: await cookieFor(api, personId), guestId: id } as TestPerson & {
    guestId: string;
  };
}

const end = (who: TestPerson, guestId: string) =>
  api.ask<{ endGuest: { errors: { __typename: string }[] } }>(
    'mutation ($input: EndGuestInput!) { endGuest(input: $input) { errors { __typename } } }',
    { input: { guestId } },
    who.cookie,
  );

/** What a day does. */
async function passLastDay({ guestId, personId }: TestPerson & { guestId: string }): Promise<void> {
  await api.source.query(`update room_guest set last_day = current_date - 1 where id = $1`, [guestId]);
  await api.source.query(
    `update role_grant set until_on = current_date, from_on = current_date where person_id = $1 and role = 'guest'`,
    [personId],
  );
}

const until = async (condition: () => boolean): Promise<void> => {
  for (let wait = 0; wait < 1_000 && !condition(); wait += 1) await pause(30);
  expect(condition()).toBe(true);
};

/** Everything that a person can be told of the room's talk, in one text. */
async function toldTo(person: TestPerson): Promise<string> {
  const { fields } = await api.ask<object>(
    `query ($room: ID!, $early: ID!) {
      room(id: $room) { viewerRole discussions { viewerCanContribute contributions(first: 100) { nodes { body } } } }
      changes(room: $room, after: 0) { changes { contribution { body } } }
      contribution(id: $early) { body }
      contributionRevisions(contribution: $early) { body }
      searchTalk(words: "said") { nodes { contribution { body } passage { text } } }
      rooms { nodes { id viewerRole } }
    }`,
    { room: room.groupId, early },
    person.cookie,
  );
  return JSON.stringify(fields);
}

describe('inviting a guest', () => {
  it('tells the room, sends a letter once, and shows who invited whom and why', async () => {
    const { id, input } = await invite(room.amina);
    expect((await heardIn(api, room)).at(-1)).toBe('GuestInvited');
    await api.settle();
    const letters = await api.source.query<{ body_text: string }[]>(
      'select body_text from caught_mail where recipient = $1',
      [input.email],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body_text).toContain('You see what is said from now on.');
    const { fields } = await api.ask<{ roomAccess: { guests: object[]; people: { name: string }[] } }>(
      `query ($room: ID!) { roomAccess(room: $room) { viewerCanInvite viewerCanGiveHistory
        people { name role schoolName lastReadAt } researchers { name passages codings }
        openings { because } guests { id name email invitedBy because state withHistory viewerCanEnd } } }`,
      { room: room.groupId },
      room.ben.cookie,
    );
    expect(fields.roomAccess).toMatchObject({ viewerCanInvite: true, viewerCanGiveHistory: false });
    expect(fields.roomAccess.people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Amina Clarke', 'Ben Okafor', 'Faye Hall']),
    );
    expect(fields.roomAccess.guests.find(guest => 'id' in guest && guest.id === id)).toMatchObject({
      invitedBy: 'Amina Clarke',
      because: 'She knows about attendance.',
      state: 'INVITED',
      viewerCanEnd: true,
    });
  });

  it.each<[string, () => TestPerson | undefined, object, string]>([
    ['a leader who would open the history of all', () => room.amina, { withHistory: true }, 'NotAllowed'],
    ['a researcher', () => room.researcher, {}, 'NotAllowed'],
    ['an outsider', () => room.outsider, {}, 'NotFound'],
    ['a coordinator', () => room.coordinator, {}, 'NotFound'],
    ['a stranger', () => undefined, {}, 'UNAUTHENTICATED'],
    ['a day that is past', () => room.amina, { lastDay: '2020-01-01' }, 'LastDayWrong'],
    ['no reason', () => room.amina, { because: ' ' }, 'ReasonMissing'],
  ])('is refused to %s', async (_, who, wish, refused) => {
    expect((await invite(who(), wish)).refused).toBe(refused);
  });
});

describe('a guest from now on', () => {
  it('reads what is said after the invitation, and by no way anything before it', async () => {
    const guest = await aGuest(room.ben);
    const told = await toldTo(guest);
    expect(told).not.toContain('Said before anybody came.');
    expect(told).toContain('"viewerRole":"GUEST"');
    await aContribution(api, room, { body: 'Said when they were here.' });
    expect(await toldTo(guest)).toContain('Said when they were here.');
    expect(await toldTo(room.amina)).toContain('Said before anybody came.');
  });

  it('writes nothing unless they may, and then replies only', async () => {
    const [quiet, speaking] = [await aGuest(room.ben), await aGuest(room.ben, { mayReply: true })];
    const { id: parentId } = await aContribution(api, room, { body: 'What do you think?' });
    expect((await contribute(api, room, quiet, { parentId })).errors[0]?.__typename).toBe('NotAllowed');
    expect((await contribute(api, room, speaking)).errors[0]?.__typename).toBe('NotAllowed');
    const { contribution } = await contribute(api, room, speaking, { parentId });
    expect(contribution).toMatchObject({ authorRole: 'GUEST', school: null, parentId });
  });

  it('may say that a pupil can be identified, and settles nothing', async () => {
    const guest = await aGuest(room.ben);
    const { id } = await aContribution(api, room, { body: 'The boy from Mill Lane.' });
    expect((await flagPupil(api, guest, id)).refused).toBeNull();
    const kept = { contributionId: id, settlement: 'SHOW', because: 'x' };
    expect((await act(api, guest, 'settleFlags', kept)).refused).toBe('NotAllowed');
  });
});

describe('a guest with the whole history', () => {
  it('reads it, invited by the facilitator', async () => {
    const guest = await aGuest(room.facilitator, { withHistory: true });
    expect(await toldTo(guest)).toContain('Said before anybody came.');
  });
});

describe('the end of a guest', () => {
  it('comes at once when any member says so; a fresh invitation begins anew', async () => {
    const guest = await aGuest(room.ben);
    expect((await end(room.outsider, guest.guestId)).fields.endGuest.errors[0]?.__typename).toBe('NotFound');
    expect((await end(room.amina, guest.guestId)).fields.endGuest.errors).toEqual([]);
    expect((await heardIn(api, room)).at(-1)).toBe('GuestLeft');
    const { fields } = await api.ask<{ room: null; changes: null }>(
      'query ($room: ID!) { room(id: $room) { id } changes(room: $room, after: 0) { number } }',
      { room: room.groupId },
      guest.cookie,
    );
    expect(fields).toEqual({ room: null, changes: null });
    expect((await accept(guest.guestId)).errors[0]?.__typename).toBe('GuestEnded');
  });

  it('comes with the last day, and the sweep tells the room once', async () => {
    const guest = await aGuest(room.ben);
    await passLastDay(guest);
    const actor = (await actorOf(api, guest)) as SignedIn;
    expect(actor.grants).toEqual([]);
    await api.app.get(EndGuestHandler).endPast();
    expect((await heardIn(api, room)).at(-1)).toBe('GuestLeft');
    const count = (await heardIn(api, room)).length;
    await api.app.get(EndGuestHandler).endPast();
    expect((await heardIn(api, room)).length).toBe(count);
  });

  it('cuts the socket that is open when the last day is over', async () => {
    const guest = await aGuest(room.ben);
    const [device, witness] = [guest, room.amina].map(
      ({ cookie }) => new RoomClient(new RoomLine(cookie, [api.url]), room, new Chance(1)),
    ) as [RoomClient, RoomClient];
    for (const client of [device, witness]) client.connect();
    const first = await aContribution(api, room, { body: 'On the last day.' });
    await until(() => device.contributions.has(first.id) && witness.contributions.has(first.id));

    await passLastDay(guest);
    await api.app.get(EndGuestHandler).endPast();
    await api.settle();
    expect(await device.asksToHear()).toBe(false);
    const heard = device.hints;
    const second = await aContribution(api, room, { body: 'On the day after.' });
    await until(() => witness.contributions.has(second.id));
    expect(device.hints).toBe(heard);
    await device.catchUp();
    expect(device.contributions.has(second.id)).toBe(false);
    for (const client of [device, witness]) client.cut();
  });
});
