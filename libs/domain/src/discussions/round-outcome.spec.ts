import type { PersonId } from '../shared/index.js';
import { readOutcome, type ActionId, type AgreedAction } from './round-outcome.js';
import { alder, aRoom, birch, deputy, leader } from './testing/builders.js';

const people = new Map([
  [leader.personId, [alder]],
  [deputy.personId, [alder]],
]);
const facts = { room: aRoom(), people, closedOn: '2026-11-21', before: [] };
const ring: AgreedAction = {
  id: 'ring' as ActionId,
  what: ' Ring before nine. ',
  school: alder,
  person: leader.personId,
  dueOn: '2026-12-18',
};
const outcome = (...actions: AgreedAction[]) => ({ learned: ' We ring. ', willTry: ' ', actions });

describe('the outcome of a round', () => {
  it('is tidied; what will be tried may be empty, and an action may be the school’s', () => {
    expect(readOutcome(outcome(ring, { ...ring, person: null }), facts)).toEqual({
      ok: true,
      value: {
        learned: 'We ring.',
        willTry: '',
        actions: [
          { ...ring, what: 'Ring before nine.' },
          { ...ring, what: 'Ring before nine.', person: null },
        ],
      },
    });
  });

  it.each([
    ['no words', { what: ' ' }, 'words'],
    ['more than 500 characters', { what: 'x'.repeat(501) }, 'words'],
    ['a school that is no member', { school: '900009' as typeof alder }, 'school'],
    ['a person of another school', { school: birch }, 'person'],
    ['somebody unknown', { person: 'x' as PersonId }, 'person'],
    ['a day before the close', { dueOn: '2026-11-20' }, 'day'],
  ])('is refused where an action has %s, and says which', (_, change, fault) => {
    expect(readOutcome(outcome(ring, { ...ring, ...change }), facts)).toEqual({
      ok: false,
      refusal: { kind: 'ActionFaulty', place: 2, fault },
    });
  });

  it('is refused empty, too long and with a book of actions', () => {
    const kinds = [
      { ...outcome(), learned: '' },
      { ...outcome(), willTry: 'x'.repeat(4_001) },
      outcome(...Array.from({ length: 21 }, () => ring)),
    ].map(draft => readOutcome(draft, facts));
    expect(kinds).toMatchObject(
      ['BodyEmpty', 'BodyTooLong', 'TooManyActions'].map(kind => ({ ok: false, refusal: { kind } })),
    );
  });

  it('keeps an action whose school or person left since', () => {
    const gone = { ...ring, what: 'Ring.', school: '900009' as typeof alder, person: 'left' as PersonId };
    expect(readOutcome(outcome(gone), { ...facts, before: [gone] })).toMatchObject({ ok: true });
  });
});
