import type { GroupId } from '../shared/index.js';
import { inOrder, nextStepOf, signsOf, type GroupActivity } from './index.js';

const healthy: GroupActivity = {
  group: 'g' as GroupId,
  name: 'Ash trio',
  kind: 'trio',
  phase: 'primary',
  schools: 3,
  schoolsWithNobody: 0,
  schoolsWithOnePerson: 0,
  schoolsThatWrote: 3,
  meetingsHeld: 1,
  meetingsToCome: 0,
  actionsAgreed: 2,
  actionsDone: 1,
  actionsOverdue: 0,
  roundIsClosed: true,
  silentDays: 3,
  elapsed: 0.6,
};
const group = (differs: Partial<GroupActivity>): GroupActivity => ({ ...healthy, ...differs });

describe('the signs of a group', () => {
  it('are all there for a group that met, wrote, acted and reflected', () => {
    expect(signsOf(healthy)).toEqual({ met: 'yes', wrote: 'yes', acted: 'yes', reflected: 'yes' });
  });

  it.each([
    [{ meetingsHeld: 0, meetingsToCome: 1 }, 'met', 'some'],
    [{ meetingsHeld: 0, meetingsToCome: 0 }, 'met', 'not yet'],
    [{ schoolsThatWrote: 2 }, 'wrote', 'some'],
    [{ schoolsThatWrote: 0 }, 'wrote', 'not yet'],
    [{ schools: 0, schoolsThatWrote: 0 }, 'wrote', 'not yet'],
    [{ actionsDone: 0 }, 'acted', 'some'],
    [{ actionsDone: 0, actionsAgreed: 0 }, 'acted', 'not yet'],
    [{ roundIsClosed: false }, 'reflected', 'not yet'],
  ] as const)('of %j: %s is “%s”', (differs, sign, state) => {
    expect(signsOf(group(differs))[sign]).toBe(state);
  });
});

describe('the next step that is suggested', () => {
  it.each([
    ['nothing, where all is well', {}, 'on its way', null],
    ['people, where a school has nobody', { schoolsWithNobody: 1 }, 'needs a look', /one school has nobody/],
    [
      'asking, after three silent weeks',
      { silentDays: 21, roundIsClosed: false },
      'needs a look',
      /21 school/,
    ],
    ['nothing on the 20th day', { silentDays: 20, roundIsClosed: false }, 'on its way', null],
    ['closing, once the cycle is over', { elapsed: 1.1, roundIsClosed: false }, 'needs a look', /close it/],
    ['a date, after a third without one', { meetingsHeld: 0 }, 'watch', /find a date/],
    ['no date in the first third', { meetingsHeld: 0, elapsed: 0.2 }, 'on its way', null],
    ['asking after actions past their day', { actionsOverdue: 2 }, 'watch', /2 actions/],
    ['a second person', { schoolsWithOnePerson: 3 }, 'watch', /3 schools depend on one/],
  ] as const)('is %s', (_, differs, level, words) => {
    const step = nextStepOf(group(differs));
    expect(step.level).toBe(level);
    if (words === null) expect(step.words).toBeNull();
    else expect(step.words).toMatch(words);
  });

  it('brings those that need a look to the top and ranks nobody else', () => {
    const names = inOrder([
      group({ name: 'Cedar' }),
      group({ name: 'Ash' }),
      group({ name: 'Birch', schoolsWithNobody: 1 }),
    ]).map(({ name }) => name);
    expect(names).toEqual(['Birch', 'Ash', 'Cedar']);
  });
});
