import { closeRound } from './close-round.js';
import { aDiscussion, aRoom, facilitator, leader, noon, researcher } from './testing/builders.js';

const outcome = { learned: ' We will each ring before nine. ', willTry: '', actions: [] };
const closing = { outcome, people: new Map(), at: noon };
const said = (learned: string) => ({ ...closing, outcome: { ...outcome, learned } });

describe('to close a round', () => {
  it('is the facilitator’s, and keeps the outcome', () => {
    expect(closeRound(facilitator, aRoom(), aDiscussion(), closing)).toMatchObject({
      ok: true,
      value: {
        discussion: { closedAt: noon, outcome: 'We will each ring before nine.' },
        outcome: { learned: 'We will each ring before nine.' },
      },
    });
  });

  it.each([
    ['to a leader', leader, aRoom(), {}, closing, 'MayNotClose'],
    ['to a researcher', researcher, aRoom(), {}, closing, 'MayNotClose'],
    ['in a group that ended', facilitator, aRoom({ hasEnded: true }), {}, closing, 'MayNotClose'],
    ['a second time', facilitator, aRoom(), { closedAt: noon }, closing, 'RoundIsClosed'],
    ['without an outcome', facilitator, aRoom(), {}, said(''), 'BodyEmpty'],
    ['with a book for an outcome', facilitator, aRoom(), {}, said('x'.repeat(4_001)), 'BodyTooLong'],
  ])('is refused %s', (_, actor, room, change, words, kind) => {
    expect(closeRound(actor, room, aDiscussion(change), words)).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });
});
