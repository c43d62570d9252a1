import type { SlotId } from './meeting.js';
import { proposeMeeting, type MeetingDraft } from './propose-meeting.js';
import { alder, aMeeting, amina, at, cora, faye, olu, room, rosa } from './testing/a-meeting.js';

const now = at('2026-11-18T12:00:00Z');
const slot = (id: string, moment: string) => ({ id: id as SlotId, startsAt: at(moment) });
const later = slot('b', '2026-11-26T15:45:00Z');
const sooner = slot('a', '2026-11-24T15:45:00Z');
const passed = slot('c', '2026-11-10T15:45:00Z');
const draft = (change: Partial<MeetingDraft> = {}): MeetingDraft => ({
  ...aMeeting(),
  slots: [later, sooner],
  ...change,
});

const outcome = (actor: typeof amina, wish: Partial<MeetingDraft> = {}, place = room) => {
  const result = proposeMeeting(actor, place, draft(wish), now);
  return result.ok ? result.value.state : result.refusal.kind;
};

describe('proposing a meeting', () => {
  it.each([
    ['a member', amina, 'polling'],
    ['the facilitator', faye, 'polling'],
    ['a researcher', rosa, 'MayNotPropose'],
    ['a coordinator', cora, 'MayNotPropose'],
    ['somebody else', olu, 'MayNotPropose'],
  ])('by %s', (_, actor, expected) => expect(outcome(actor)).toBe(expected));

  it.each([
    ['one slot is the date', { slots: [sooner] }, 'settled'],
    ['one that has passed is no date', { slots: [passed] }, 'SlotsFaulty'],
    ['one that has passed, of a meeting that was held', { slots: [passed], isElsewhere: true }, 'settled'],
    ['one that lies ahead, of a meeting that was held', { slots: [later], isElsewhere: true }, 'SlotsFaulty'],
    ['two of a meeting that was held', { slots: [passed, later], isElsewhere: true }, 'SlotsFaulty'],
    ['several must lie ahead', { slots: [passed, later] }, 'SlotsFaulty'],
    ['no slot', { slots: [] }, 'SlotsFaulty'],
    ['a slot twice', { slots: [sooner, { ...sooner, id: 'x' as SlotId }] }, 'SlotsFaulty'],
    ['no title', { title: ' ' }, 'TitleFaulty'],
    ['nine minutes', { length: 9 }, 'LengthFaulty'],
    ['a link without https', { videoLink: 'http://meet.example/x' }, 'LinkFaulty'],
    [
      'a link that would end its line in a calendar',
      { videoLink: 'https://meet.example/\nATTENDEE:x' },
      'LinkFaulty',
    ],
    ['a visit to nobody', { kind: 'learning walk' as const }, 'HostMissing'],
    ['a visit to a member', { kind: 'learning walk' as const, host: alder }, 'polling'],
  ])('%s', (_, wish, expected) => expect(outcome(amina, wish)).toBe(expected));

  it('in a group that has ended is no use', () => {
    expect(outcome(amina, {}, { ...room, hasEnded: true })).toBe('MayNotPropose');
  });

  it('puts the slots in order', () => {
    const polled = proposeMeeting(amina, room, draft(), now);
    expect(polled.ok && polled.value.slots.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
