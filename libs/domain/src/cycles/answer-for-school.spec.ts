import { answerForSchool, type AnswerScene, type SchoolSays } from './answer-for-school.js';
import { isReminderDue, type WaitingInvitation } from './remind-school.js';

const scene: AnswerScene = {
  endsOn: '2026-12-18',
  today: '2026-11-22',
  isPlaced: false,
  knownName: null,
};
const says = (change: Partial<SchoolSays>): SchoolSays => ({
  answer: 'accepted',
  because: '',
  name: '',
  ...change,
});
const answered = (wish: Partial<SchoolSays>, change: Partial<AnswerScene> = {}, name = '') => {
  const result = answerForSchool({ name }, { ...scene, ...change }, says(wish));
  return result.ok ? result.value : result.refusal.kind;
};

describe('a school that answers', () => {
  it.each([
    [
      'yes, by a name of its own',
      { name: ' Grace Hall ' },
      {},
      '',
      { answer: 'accepted', name: 'Grace Hall' },
    ],
    ['yes, as the list named it', {}, {}, 'Grace Hall', { answer: 'accepted', name: 'Grace Hall' }],
    ['yes, as somebody who is known', { name: 'X' }, { knownName: 'Grace' }, '', { name: 'Grace' }],
    [
      'no, and why',
      { answer: 'declined', because: 'Too much on.' },
      {},
      '',
      { answer: 'declined', name: null },
    ],
    ['with a change', { answer: 'change asked', because: 'In spring.' }, {}, '', { because: 'In spring.' }],
  ] as const)('%s', (_, wish, change, name, given) => {
    expect(answered(wish, change, name)).toMatchObject(given);
  });

  it.each([
    ['no name', {}, {}, 'NameMissing'],
    ['no reason for a no', { answer: 'declined' }, {}, 'BecauseMissing'],
    ['a cycle that is over', { name: 'G' }, { today: '2026-12-19' }, 'CycleOver'],
    ['partners that know of it', { name: 'G' }, { isPlaced: true }, 'PlacedAlready'],
  ] as const)('is refused with %s', (_, wish, change, refusal) => {
    expect(answered(wish, change)).toBe(refusal);
  });
});

describe('a reminder', () => {
  const waiting: WaitingInvitation = {
    answer: 'waiting',
    mailedOn: '2026-11-02',
    reminders: 0,
    hasBounced: false,
    startsOn: '2027-01-04',
  };
  it.each([
    ['comes a week later', {}, '2026-11-09', false, true],
    ['comes not before', {}, '2026-11-08', false, false],
    ['waits while the school is closed', {}, '2026-11-09', true, false],
    ['ends with an answer', { answer: 'declined' }, '2026-11-09', false, false],
    ['ends with the third', { reminders: 3 }, '2026-11-09', false, false],
    ['ends with a bounce', { hasBounced: true }, '2026-11-09', false, false],
    ['ends when the cycle begins', {}, '2027-01-04', false, false],
  ] as const)('%s', (_, change, today, isClosed, due) => {
    expect(isReminderDue({ ...waiting, ...change }, today, isClosed)).toBe(due);
  });
});
