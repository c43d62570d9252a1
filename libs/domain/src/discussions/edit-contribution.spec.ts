import type { SignedIn } from '../shared/index.js';
import type { Contribution, Discussion } from './discussion.js';
import { editContribution } from './edit-contribution.js';
import { aContribution, aDiscussion, aRoom, deputy, facilitator, leader, noon } from './testing/builders.js';

const later = new Date('2026-11-21T13:00:00Z');
const edit = (
  actor: SignedIn,
  before: Partial<Contribution>,
  change: { body?: string; expectedRevision?: number } = {},
  round: Partial<Discussion> = {},
) =>
  editContribution(
    actor,
    aContribution(before),
    { room: aRoom(), discussion: aDiscussion(round) },
    { body: 'We ring at nine.', expectedRevision: 1, at: later, ...change },
  );

describe('to edit a contribution', () => {
  it('makes the next revision of it', () => {
    expect(edit(leader, {})).toMatchObject({
      ok: true,
      value: { revision: 2, body: 'We ring at nine.', editedAt: later, postedAt: noon },
    });
  });

  it.each([
    ['that says the same', {}, 'We ring before nine.', 1],
    ['that was sent twice', { revision: 2, body: 'We ring at nine.' }, 'We ring at nine.', 1],
  ])('changes nothing by an edit %s', (_, before, body, expectedRevision) => {
    const result = edit(leader, before, { body, expectedRevision });
    expect(result).toEqual({ ok: true, value: aContribution(before) });
  });

  it('is refused with the words that stand, when they changed meanwhile', () => {
    const result = edit(leader, { revision: 3, body: 'From my phone.' });
    expect(result).toMatchObject({
      ok: false,
      refusal: { kind: 'ContributionChangedMeanwhile', current: { revision: 3, body: 'From my phone.' } },
    });
  });

  it.each<[string, SignedIn, Partial<Contribution>, Partial<Discussion>, string]>([
    ['to a colleague of the same school', deputy, {}, {}, 'NotYours'],
    ['to the facilitator', facilitator, {}, {}, 'NotYours'],
    ['when the round is closed', leader, {}, { closedAt: noon }, 'RoundIsClosed'],
    ['when it is deleted', leader, { deletedAt: noon }, {}, 'ContributionIsDeleted'],
  ])('is refused %s', (_, actor, before, round, kind) => {
    expect(edit(actor, before, {}, round)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('is refused without words', () => {
    expect(edit(leader, {}, { body: ' ' })).toMatchObject({ ok: false, refusal: { kind: 'BodyEmpty' } });
  });
});
