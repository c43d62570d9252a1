import type { ClosedDays } from '../letters/index.js';
import type { AuthorityCode } from '../shared/index.js';
import type { SlotAnswer } from './answer-slots.js';
import { markSlot } from './mark-slot.js';
import type { SlotId } from './meeting.js';
import { rateSlots, type AnsweredSlot } from './rate-slots.js';
import { suggestSlots } from './suggest-slots.js';
import { alder, at, birch, cedar, schools } from './testing/a-meeting.js';

const halfTerm: ClosedDays = {
  authority: '351' as AuthorityCode,
  from: '2026-10-26',
  to: '2026-10-30',
  name: 'Half-term',
};

describe('what stands against a slot', () => {
  it.each([
    ['a school day', { day: '2026-10-22', time: '15:45' }, []],
    ['half-term in Bury alone', { day: '2026-10-27', time: '15:45' }, ['Holiday in Bury']],
    ['a Saturday', { day: '2026-10-24', time: '15:45' }, ['Weekend']],
    ['Christmas Day', { day: '2026-12-25', time: '15:45' }, ['Bank holiday']],
    ['before lessons', { day: '2026-10-22', time: '07:30' }, ['Before the school day']],
    ['late', { day: '2026-10-22', time: '18:00' }, ['In the evening']],
  ])('%s', (_, wall, marks) => expect(markSlot(wall, schools, [halfTerm])).toEqual(marks));
});

describe('slots that are suggested', () => {
  it('are on Tuesdays to Thursdays, a week ahead, never in a holiday of any member’s authority', () => {
    const days = suggestSlots('2026-10-18', schools, [halfTerm], 3).map(({ day }) => day);
    expect(days).toEqual(['2026-11-03', '2026-11-05', '2026-11-10']);
  });
});

const slot = (id: string, answers: readonly (SlotAnswer | null)[], marks: string[] = []): AnsweredSlot => ({
  id: id as SlotId,
  startsAt: at('2026-11-24T15:45:00Z'),
  marks,
  answers: new Map(
    [alder, birch, cedar].flatMap((urn, place) => {
      const answer = answers[place];
      return answer ? [[urn, answer] as const] : [];
    }),
  ),
});

const best = (...slots: AnsweredSlot[]) =>
  rateSlots(slots, schools)
    .filter(({ isBest }) => isBest)
    .map(rating => rating.slot);

describe('the best slot', () => {
  it.each([
    [
      'has nobody who cannot',
      ['b'],
      [slot('a', ['yes', 'yes', 'no']), slot('b', ['yes', 'if need be', 'if need be'])],
    ],
    [
      'is where most come gladly',
      ['b'],
      [slot('a', ['yes', 'if need be', null]), slot('b', ['yes', 'yes', null])],
    ],
    [
      'has nothing against it',
      ['a'],
      [slot('a', ['yes', 'yes', null]), slot('b', ['yes', 'yes', null], ['Weekend'])],
    ],
    ['may be two', ['a', 'b'], [slot('a', ['yes', 'yes', null]), slot('b', [null, 'yes', 'yes'])]],
    ['is none before anybody has answered', [], [slot('a', []), slot('b', [])]],
  ])('%s', (_, expected, slots) => expect(best(...slots)).toEqual(expected));

  it('is explained by naming the schools', () => {
    const [told] = rateSlots([slot('a', ['yes', 'if need be', null], ['Holiday in Bury'])], schools);
    expect(told?.words).toBe('Alder can. Birch if need be. Cedar has not said. Holiday in Bury.');
    const [all] = rateSlots([slot('a', ['yes', 'yes', 'yes'])], schools);
    expect(all?.words).toBe('Every school can.');
  });
});
