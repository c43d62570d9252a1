import type { ContributionId, SectionId } from '../shared/index.js';
import { moveContribution } from './move-contribution.js';
import {
  aContribution,
  aDiscussion,
  aRoom,
  deputy,
  facilitator,
  leader,
  noon,
  section,
} from './testing/builders.js';

const progress = 'progress' as SectionId;
const place = (change: object = {}) => ({
  room: aRoom(),
  discussion: aDiscussion({ sections: [section, progress], ...change }),
});

describe('to move a contribution', () => {
  it.each([
    ['its author', leader],
    ['the facilitator', facilitator],
  ])('is open to %s', (_, actor) => {
    expect(moveContribution(actor, aContribution(), place(), progress)).toMatchObject({
      ok: true,
      value: { section: progress, revision: 1 },
    });
  });

  it('changes nothing where it stands already', () => {
    const here = aContribution();
    expect(moveContribution(leader, here, place(), section)).toEqual({ ok: true, value: here });
  });

  it.each([
    ['to a colleague of the author', deputy, {}, {}, progress, 'NotYours'],
    [
      'for a reply, which goes with what it answers',
      leader,
      { parent: 'p' as ContributionId },
      {},
      progress,
      'RepliesMoveAlong',
    ],
    ['for a stub', leader, { deletedAt: noon }, {}, progress, 'NotYours'],
    ['to a section of another sheet', leader, {}, {}, 'elsewhere' as SectionId, 'SectionNotOnSheet'],
    ['after the close', facilitator, {}, { closedAt: noon }, progress, 'RoundIsClosed'],
    ['while everybody writes first', facilitator, {}, { writeFirst: true }, progress, 'EveryoneWritesFirst'],
  ])('is refused %s', (_, actor, change, round, to, kind) => {
    expect(moveContribution(actor, aContribution(change), place(round), to)).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });
});
