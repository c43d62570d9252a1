import type { PersonId } from '../shared/index.js';
import { aDiscussion, aRoom, deputy, facilitator, leader, noon, researcher } from './testing/builders.js';
import { isOpenTo, setWriteFirst } from './write-first.js';

const both = { ...leader, grants: [...leader.grants, ...facilitator.grants] };
const bens = { author: 'ben' as PersonId };

describe('in a write-first round', () => {
  it.each([
    ['a leader who has not written', leader, false, false],
    ['a leader who has written', leader, true, true],
    ['a deputy whose leader has written: each writes first', deputy, false, false],
    ['the facilitator', facilitator, false, true],
    ['a facilitator whose school is in the group', both, false, false],
    ['a researcher', researcher, false, false],
  ])('what Ben wrote is, or is not, open to %s', (_, actor, hasWritten, expected) => {
    const place = { room: aRoom(), round: { writeFirst: true, closedAt: null } };
    expect(isOpenTo(actor, place, bens, hasWritten)).toBe(expected);
  });

  it('one’s own words are open, and all is once the round closed', () => {
    const room = aRoom();
    const running = { writeFirst: true, closedAt: null };
    expect(isOpenTo(leader, { room, round: running }, { author: leader.personId }, false)).toBe(true);
    expect(isOpenTo(researcher, { room, round: { ...running, closedAt: noon } }, bens, false)).toBe(true);
    expect(isOpenTo(leader, { room, round: { ...running, writeFirst: false } }, bens, false)).toBe(true);
  });
});

describe('to let everybody write first', () => {
  const on = { writeFirst: true, hasTalk: false };
  it.each([
    ['is the facilitator’s', facilitator, {}, on, true],
    [
      'ends when they say so, whatever was written',
      facilitator,
      { writeFirst: true },
      { writeFirst: false, hasTalk: true },
      false,
    ],
    [
      'is the same twice, even with talk',
      facilitator,
      { writeFirst: true },
      { writeFirst: true, hasTalk: true },
      true,
    ],
  ])('%s', (_, actor, change, wanted, expected) => {
    const place = { room: aRoom(), discussion: aDiscussion(change) };
    expect(setWriteFirst(actor, place, wanted)).toMatchObject({ ok: true, value: { writeFirst: expected } });
  });

  it.each([
    ['to a leader', leader, {}, on, 'MayNotClose'],
    ['after the close', facilitator, { closedAt: noon }, on, 'RoundIsClosed'],
    ['once somebody has written', facilitator, {}, { writeFirst: true, hasTalk: true }, 'TalkHasBegun'],
  ])('is refused %s', (_, actor, change, wanted, kind) => {
    const place = { room: aRoom(), discussion: aDiscussion(change) };
    expect(setWriteFirst(actor, place, wanted)).toMatchObject({ ok: false, refusal: { kind } });
  });
});
