import { editOutcome, newlyAssigned } from './edit-outcome.js';
import type { ActionId } from './round-outcome.js';
import { aDiscussion, alder, aRoom, facilitator, leader, noon } from './testing/builders.js';

const action = {
  id: 'a' as ActionId,
  what: 'Ring.',
  school: alder,
  person: leader.personId,
  dueOn: '2026-12-18',
};
const current = { learned: 'We ring.', willTry: '', actions: [action], number: 1 };
const people = new Map([[leader.personId, [alder]]]);
const edit = { outcome: { ...current, learned: 'We all ring.' }, people, expectedNumber: 1 };
const place = (closedAt: Date | null = noon) => ({ room: aRoom(), discussion: aDiscussion({ closedAt }) });

describe('to edit an outcome', () => {
  it('is the facilitator’s, and has the next number', () => {
    expect(editOutcome(facilitator, place(), current, edit)).toMatchObject({
      ok: true,
      value: { learned: 'We all ring.', number: 2 },
    });
  });

  it.each([
    ['to a leader', leader, place(), edit, 'MayNotClose'],
    ['before the close', facilitator, place(null), edit, 'RoundIsOpen'],
    [
      'over another’s change',
      facilitator,
      place(),
      { ...edit, expectedNumber: 0 },
      'OutcomeChangedMeanwhile',
    ],
    ['without words', facilitator, place(), { ...edit, outcome: { ...current, learned: '' } }, 'BodyEmpty'],
  ])('is refused %s', (_, actor, where, wanted, kind) => {
    expect(editOutcome(actor, where, current, wanted)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('tells whose an action has become', () => {
    const given = { ...action, person: null };
    expect(newlyAssigned(null, current)).toEqual([action]);
    expect(newlyAssigned(current, current)).toEqual([]);
    expect(newlyAssigned(current, { ...current, actions: [given] })).toEqual([given]);
  });
});
