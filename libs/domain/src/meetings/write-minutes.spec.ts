import type { ActionId } from '../discussions/index.js';
import type { Urn } from '../shared/index.js';
import { makeAgenda } from './agenda.js';
import { alder, aMeeting, amina, at, birch, olu, room, rosa } from './testing/a-meeting.js';
import { writeMinutes, type Minutes, type NumberedMinutes } from './write-minutes.js';
import { writeVisitNote } from './write-visit-note.js';

const none: NumberedMinutes = { decisions: '', learning: '', actions: [], present: [], number: 0 };
const minutes = (change: Partial<Minutes> = {}): Minutes => ({
  ...none,
  decisions: 'We ring before nine.',
  ...change,
});
const action = { id: 'x' as ActionId, what: 'Ring.', school: alder, person: null, dueOn: '2026-12-18' };

const write = (draft: Minutes, actor = amina, seen = 0, meeting = aMeeting()) => {
  const facts = { room, meeting, people: new Map(), heldOn: '2026-11-24', before: none };
  const result = writeMinutes(actor, facts, draft, seen);
  return result.ok ? 'ok' : result.refusal.kind;
};

describe('minutes', () => {
  it.each([
    ['with a decision', minutes(), 'ok'],
    ['with who was there alone', minutes({ decisions: '', present: [alder, birch] }), 'ok'],
    ['with an action', minutes({ actions: [action] }), 'ok'],
    ['of nothing', minutes({ decisions: ' \n' }), 'MinutesEmpty'],
    ['that are a book', minutes({ learning: 'x'.repeat(8_001) }), 'MinutesTooLong'],
    ['with a school that is no member', minutes({ present: ['999999' as Urn] }), 'PresentFaulty'],
    [
      'with an action due before the meeting',
      minutes({ actions: [{ ...action, dueOn: '2026-11-23' }] }),
      'ActionFaulty',
    ],
  ])('%s', (_, draft, expected) => expect(write(draft)).toBe(expected));

  it('are the members’ and the facilitator’s, about a meeting with a date, on the newest wording', () => {
    expect(write(minutes(), olu)).toBe('MeetingNotFound');
    expect(write(minutes(), rosa)).toBe('MeetingNotFound');
    expect(write(minutes(), amina, 0, aMeeting({ state: 'cancelled' }))).toBe('MayNotWriteMinutes');
    expect(write(minutes(), amina, 1)).toBe('MinutesChangedMeanwhile');
  });
});

describe('a note of a visit', () => {
  const walk = aMeeting({ kind: 'learning walk', host: birch });
  const note = { urn: alder, saw: 'Two adults at the gate.', takes: '', surprised: 'No.' };
  const after = at('2026-11-25T09:00:00Z');
  const told = (meeting = walk, wish = note, now = after) => {
    const result = writeVisitNote(amina, { room, meeting }, wish, now);
    return result.ok ? result.value : result.refusal.kind;
  };
  it('keeps what a guest saw, and not what only a host says', () => {
    expect(told()).toMatchObject({ saw: 'Two adults at the gate.', surprised: '' });
  });
  it.each([
    ['of a meeting', aMeeting(), note, after, 'NotAVisit'],
    ['before it', walk, note, at('2026-11-20T09:00:00Z'), 'VisitIsAhead'],
    ['for another school', walk, { ...note, urn: birch }, after, 'NotYourSchool'],
    ['of nothing', walk, { ...note, saw: ' ' }, after, 'VisitNoteEmpty'],
    ['too long', walk, { ...note, saw: 'x'.repeat(4_001) }, after, 'VisitNoteTooLong'],
  ])('is refused %s', (_, meeting, wish, now, kind) => expect(told(meeting, wish, now)).toBe(kind));
});

describe('an agenda', () => {
  const section = (heading: string, stage: 'prepare' | 'talk' | 'act', given: number | null) => ({
    heading,
    prompt: '',
    stage,
    minutes: given,
  });
  const sheet = [
    section('Read', 'prepare', null),
    section('Presence', 'talk', 20),
    section('Progress', 'talk', null),
  ];
  it('begins with last time’s actions, leaves out what is prepared, and shares what time is left', () => {
    const { points, isTooShort } = makeAgenda(sheet, 60, true);
    expect(points.map(({ heading, at: from, minutes: given }) => [heading, from, given])).toEqual([
      ['What became of our actions', 0, 10],
      ['Presence', 10, 20],
      ['Progress', 30, 20],
      ['What each school takes on', 50, 10],
    ]);
    expect(isTooShort).toBe(false);
  });
  it('says when the meeting is too short', () => expect(makeAgenda(sheet, 30, true).isTooShort).toBe(true));
});
