import type { Urn } from '../shared/index.js';
import { schoolsToRemind, type WaitingQuestion } from './unanswered.js';

const day = (count: number) => new Date(Date.UTC(2026, 10, 1 + count));
const asked = (id: string, urn: string, on: number, change: Partial<WaitingQuestion> = {}) => ({
  id: id as WaitingQuestion['id'],
  excerpt: `e${id}` as WaitingQuestion['excerpt'],
  group: 'g' as WaitingQuestion['group'],
  urn: urn as Urn,
  askedAt: day(on),
  remindedAt: null,
  reminders: 0,
  ...change,
});

const reminded = (questions: readonly WaitingQuestion[], on: number) =>
  schoolsToRemind(questions, day(on)).map(({ oldest, questions: all }) => [oldest.urn, oldest.id, all]);

describe('a school that was asked for its words and says nothing', () => {
  it.each([
    ['not in the first days', 4, []],
    ['after five days, once for all that wait so long', 5, [['900001', '1', ['1', '2']]]],
    [
      'each school for itself',
      6,
      [
        ['900001', '1', ['1', '2']],
        ['900002', '3', ['3']],
      ],
    ],
  ])('is reminded: %s', (_, on, expected) => {
    const questions = [asked('1', '900001', 0), asked('2', '900001', 0), asked('3', '900002', 1)];
    expect(reminded(questions, on)).toEqual(expected);
  });

  it.each([
    ['not again before as many days have passed', { remindedAt: day(5), reminders: 1 }, 9, 0],
    ['again then', { remindedAt: day(5), reminders: 1 }, 10, 1],
    ['three times at most', { remindedAt: day(15), reminders: 3 }, 90, 0],
  ])('is reminded: %s', (_, change, on, count) => {
    expect(reminded([asked('1', '900001', 0, change)], on)).toHaveLength(count);
  });
});
