import { aRoom, facilitator, leader, outsider, researcher, deputy } from '../discussions/testing/builders.js';
import { canReadRoom, isGuest } from '../groups/index.js';
import { roleInRoom } from '../discussions/index.js';
import type { PersonId, SignedIn } from '../shared/index.js';
import { acceptGuest, endGuest } from './answer-guest.js';
import { guestStateOn, type Guest, type GuestId } from './guest.js';
import { canEndGuest } from './guest.policy.js';
import { inviteGuest, type GuestStamp, type GuestWish } from './invite-guest.js';

const room = aRoom();
const at = new Date('2026-11-22T10:00:00Z');
const stamp: GuestStamp = { id: 'guest' as GuestId, at, today: '2026-11-22', roomNumber: 7, isThere: false };
const wish: GuestWish = {
  email: ' ada@college.example ',
  name: 'Ada Moss',
  because: 'She knows about attendance.',
  lastDay: '2026-12-18',
  withHistory: false,
  mayReply: false,
};
const asked = (who: SignedIn, change: Partial<GuestWish> = {}, given: Partial<GuestStamp> = {}) =>
  inviteGuest(who, room, { ...wish, ...change }, { ...stamp, ...given });
const colleague: SignedIn = {
  ...leader,
  grants: [{ role: 'colleague', urn: room.members[0] ?? leader.grants[0] }],
} as SignedIn;

const guestOf = (): Guest => {
  const result = asked(leader);
  if (!result.ok) throw new Error('Not invited.');
  return result.value;
};

describe('inviting a guest', () => {
  it('is refused to everybody where the charter wants none', () => {
    const charter = { quoting: 'named', guests: false, acceptedBy: [], isChanging: false } as const;
    expect(inviteGuest(facilitator, { ...room, charter }, wish, stamp)).toMatchObject({
      refusal: { kind: 'CharterKeepsGuestsOut' },
    });
  });

  it.each([
    ['a leader', leader],
    ['a deputy', deputy],
    ['the facilitator', facilitator],
  ])('is for %s, from the newest number on', (_, who) => {
    expect(asked(who)).toMatchObject({ ok: true, value: { fromNumber: 7, email: 'ada@college.example' } });
  });

  it('with the whole history is the facilitator’s alone, since it belongs to every school', () => {
    expect(asked(facilitator, { withHistory: true })).toMatchObject({ value: { fromNumber: null } });
    expect(asked(leader, { withHistory: true })).toMatchObject({ refusal: { kind: 'HistoryNotYours' } });
  });

  it.each<[string, SignedIn, Partial<GuestWish>, Partial<GuestStamp>, string]>([
    ['a colleague', colleague, {}, {}, 'NotYours'],
    ['an outsider', outsider, {}, {}, 'NotYours'],
    ['a researcher', researcher, {}, {}, 'NotYours'],
    ['a slip in the address', leader, { email: 'ada' }, {}, 'NotAnAddress'],
    ['no name', leader, { name: ' ' }, {}, 'NameMissing'],
    ['no reason', leader, { because: '' }, {}, 'ReasonMissing'],
    ['a day that is past', leader, { lastDay: '2026-11-21' }, {}, 'LastDayWrong'],
    ['a day in two years', leader, { lastDay: '2028-11-22' }, {}, 'LastDayWrong'],
    ['a day that is none', leader, { lastDay: 'soon' }, {}, 'LastDayWrong'],
    ['somebody who is there', leader, {}, { isThere: true }, 'AlreadyThere'],
  ])('is refused for %s', (_, who, change, given, kind) => {
    expect(asked(who, change, given)).toMatchObject({ ok: false, refusal: { kind } });
  });
});

describe('a guest', () => {
  const guest: SignedIn = {
    kind: 'person',
    personId: 'ada' as PersonId,
    name: 'Ada Moss',
    grants: [{ role: 'guest', group: room.group, mayReply: false }],
  };

  it('reads the room as a guest, and a member who was invited stays a member', () => {
    expect([canReadRoom(guest, room), isGuest(guest, room), roleInRoom(guest, room)]).toEqual([
      true,
      true,
      'guest',
    ]);
    expect(isGuest({ ...leader, grants: [...leader.grants, ...guest.grants] }, room)).toBe(false);
  });

  it('has ended when somebody says so or the last day has passed', () => {
    const one = guestOf();
    expect(guestStateOn(one, '2026-12-18')).toBe('invited');
    expect(guestStateOn({ ...one, acceptedAt: at }, '2026-12-18')).toBe('reading');
    expect(guestStateOn({ ...one, acceptedAt: at }, '2026-12-19')).toBe('ended');
    expect(guestStateOn({ ...one, endedAt: at }, '2026-11-22')).toBe('ended');
  });

  it('comes in once, in time, and while the group lasts', () => {
    const one = guestOf();
    expect(acceptGuest(one, room, '2026-12-18').ok).toBe(true);
    expect(acceptGuest(one, room, '2026-12-19')).toMatchObject({ refusal: { kind: 'GuestEnded' } });
    expect(acceptGuest({ ...one, acceptedAt: at }, room, '2026-12-01')).toMatchObject({
      refusal: { kind: 'AlreadyAccepted' },
    });
    expect(acceptGuest(one, aRoom({ hasEnded: true }), '2026-12-01')).toMatchObject({
      refusal: { kind: 'GroupEnded' },
    });
  });

  it('is sent off by anybody in the room, leaves by themselves, and is nobody else’s', () => {
    const one = { ...guestOf(), acceptedBy: guest.personId };
    expect(endGuest(colleague, one, room, at)).toMatchObject({ value: { endedAt: at } });
    expect(endGuest(guest, one, room, at)).toMatchObject({ value: { endedAt: at } });
    expect(endGuest(outsider, one, room, at)).toMatchObject({ refusal: { kind: 'NotYours' } });
    expect(canEndGuest(researcher, room)).toBe(false);
  });
});
