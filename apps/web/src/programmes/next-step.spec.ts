import { nextStepOf, type DeskFacts } from './next-step.js';

const asked = { waiting: 0, accepted: 0, declined: 0, changeAsked: 0, bounced: 0 };
const cycle: DeskFacts['cycle'] = {
  id: 'c',
  hasBegun: true,
  isOver: false,
  endedAt: null,
  groupCount: 4,
  openRounds: 4,
  asked,
};
const facts: DeskFacts = { slug: 'sample', cycle, needALook: 0, tasks: 0 };
const over = { ...cycle, isOver: true };

describe('the next step of a coordinator', () => {
  it.each([
    ['nothing waits', facts, 'See how its groups fare'],
    [
      'an address is wrong',
      { ...facts, cycle: { ...cycle, asked: { ...asked, bounced: 1 } } },
      'Mend the addresses',
    ],
    [
      'a school asks',
      { ...facts, cycle: { ...cycle, asked: { ...asked, changeAsked: 2 } } },
      'Read what they ask',
    ],
    ['the cycle is over', { ...facts, needALook: 3, cycle: over }, 'End the cycle'],
    [
      'the cycle is ended',
      { ...facts, cycle: { ...over, endedAt: '2026-11-22' } },
      'See how its groups fare',
    ],
    ['a school has closed since', { ...facts, needALook: 3, tasks: 1 }, 'Look at the upkeep'],
    ['groups are silent', { ...facts, needALook: 3 }, 'Help these groups'],
    [
      'schools said yes',
      { ...facts, cycle: { ...cycle, groupCount: 0, asked: { ...asked, accepted: 9 } } },
      'Form the groups',
    ],
    ['nobody has said yes', { ...facts, cycle: { ...cycle, groupCount: 0 } }, 'Invite schools'],
  ])('where %s', (_, given, label) => {
    expect(nextStepOf(given).label).toBe(label);
  });
});
