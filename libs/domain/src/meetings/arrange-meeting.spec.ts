import { answerSlots } from './answer-slots.js';
import { cancelMeeting, moveMeeting, settleMeeting } from './arrange-meeting.js';
import type { SlotId } from './meeting.js';
import { tellWhetherMet } from './tell-whether-met.js';
import { alder, aMeeting, amina, at, ben, birch, faye, olu, room } from './testing/a-meeting.js';

const slots = [
  { id: 'a' as SlotId, startsAt: at('2026-11-24T15:45:00Z') },
  { id: 'b' as SlotId, startsAt: at('2026-11-26T15:45:00Z') },
];
const poll = { room, meeting: aMeeting({ state: 'polling', startsAt: null, slots }) };
const settled = { room, meeting: aMeeting({ slots }) };
const cancelled = { room, meeting: aMeeting({ state: 'cancelled', slots }) };
const kindOf = (result: { ok: boolean; refusal?: { kind: string } }) =>
  result.ok ? 'ok' : result.refusal?.kind;
const left = { room, meeting: aMeeting({ state: 'polling', startsAt: null, slots, isProposerHere: false }) };
const a = 'a' as SlotId;
const now = at('2026-11-20T08:00:00Z');
const late = at('2026-11-25T08:00:00Z');

describe('settling a date', () => {
  it.each([
    ['who proposed it', amina, poll, a, 'ok'],
    ['the facilitator', faye, poll, a, 'ok'],
    ['another member', ben, poll, a, 'MayNotArrange'],
    ['another member, once the one who proposed it is gone', ben, left, a, 'ok'],
    ['an outsider, once the one who proposed it is gone', olu, left, a, 'MeetingNotFound'],
    ['an outsider', olu, poll, a, 'MeetingNotFound'],
    ['an unknown slot', amina, poll, 'x' as SlotId, 'SlotUnknown'],
    ['the same again', amina, settled, a, 'ok'],
    ['another one later', amina, settled, 'b' as SlotId, 'PollHasEnded'],
    ['what was cancelled', amina, cancelled, a, 'MeetingIsCancelled'],
  ])('%s', (_, actor, place, slot, expected) =>
    expect(kindOf(settleMeeting(actor, place, slot, now))).toBe(expected),
  );

  it('is refused for a time that has passed, and repeats what was settled', () => {
    expect(kindOf(settleMeeting(amina, poll, a, late))).toBe('TimeHasPassed');
    expect(kindOf(settleMeeting(amina, settled, a, late))).toBe('ok');
  });
});

describe('moving and cancelling', () => {
  const to = { startsAt: at('2026-12-01T15:45:00Z'), place: '', videoLink: null, length: 60 };
  it('raises the sequence, and a change of nothing does not', () => {
    const moved = moveMeeting(amina, settled, to, now);
    expect(moved.ok && moved.value.sequence).toBe(1);
    const same = moveMeeting(amina, settled, { ...to, startsAt: at('2026-11-24T15:45:00Z') }, now);
    expect(same.ok && same.value.sequence).toBe(0);
    const gone = cancelMeeting(faye, settled);
    expect(gone.ok && [gone.value.state, gone.value.sequence]).toEqual(['cancelled', 1]);
  });
  it('is refused while the poll runs, to others, and twice', () => {
    expect(kindOf(moveMeeting(amina, poll, to, now))).toBe('MeetingNotSettled');
    expect(kindOf(moveMeeting(ben, settled, to, now))).toBe('MayNotArrange');
    expect(kindOf(moveMeeting(amina, settled, { ...to, length: 5 }, now))).toBe('LengthFaulty');
    expect(kindOf(cancelMeeting(amina, cancelled))).toBe('MeetingIsCancelled');
  });
});

describe('moving into the past', () => {
  const past = { startsAt: at('2026-11-19T15:45:00Z'), place: '', videoLink: null, length: 60 };
  it('is refused while the meeting lies ahead, and puts right when it was', () => {
    expect(kindOf(moveMeeting(amina, settled, past, now))).toBe('TimeHasPassed');
    expect(kindOf(moveMeeting(amina, settled, past, late))).toBe('ok');
  });
});

describe('a school’s answer', () => {
  const word = [{ slot: a, answer: 'yes' as const }];
  it.each([
    ['by its leader', ben, poll, word, 'ok'],
    ['by another school’s', amina, poll, word, 'NotYourSchool'],
    ['by an outsider', olu, poll, word, 'MeetingNotFound'],
    ['after the poll', ben, settled, word, 'PollHasEnded'],
    ['about no slot of it', ben, poll, [{ slot: 'x' as SlotId, answer: 'no' as const }], 'SlotUnknown'],
  ])('%s', (_, actor, place, words, expected) =>
    expect(kindOf(answerSlots(actor, place, birch, words))).toBe(expected),
  );
});

describe('whether it was', () => {
  const word = { urn: alder, became: 'met' as const, because: '' };
  const after = at('2026-11-25T08:00:00Z');
  it.each([
    ['the day after', amina, settled, after, 'ok'],
    ['before', amina, settled, at('2026-11-20T08:00:00Z'), 'MeetingIsAhead'],
    ['for another school', ben, settled, after, 'NotYourSchool'],
    ['of a cancelled one', amina, cancelled, after, 'MeetingIsCancelled'],
    ['while it is polled', amina, poll, after, 'MeetingIsAhead'],
  ])('%s', (_, actor, place, now, expected) =>
    expect(kindOf(tellWhetherMet(actor, place, word, now))).toBe(expected),
  );
  it('asks for a reason that fits a line or two', () => {
    expect(kindOf(tellWhetherMet(amina, settled, { ...word, because: 'x'.repeat(501) }, after))).toBe(
      'ReasonTooLong',
    );
  });
});
