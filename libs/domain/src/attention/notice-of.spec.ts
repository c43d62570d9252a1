import type { ContributionId, DiscussionId, GroupId, PersonId } from '../shared/index.js';
import type { Happening } from './happening.js';
import { noticeOf, placeAt, subjectOf } from './notice-of.js';

const reply = (id: string): Extract<Happening, { kind: 'said' }> => ({
  kind: 'said',
  by: 'amal' as PersonId,
  discussion: 'round' as DiscussionId,
  contribution: id as ContributionId,
  mentions: [],
  repliesTo: { contribution: 'first' as ContributionId, author: 'beth' as PersonId },
});

describe('the line that a person reads', () => {
  it.each([
    ['new in the room', 'round', null],
    ['replied to', 'first', 'c1'],
    ['mentioned', 'c1', 'c1'],
  ] as const)('of “%s” is about %s and leads to %s', (because, subject, contribution) => {
    expect(subjectOf(reply('c1'), because)).toBe(subject);
    const owner = { person: 'beth' as PersonId, room: 'room' as GroupId };
    expect(noticeOf(reply('c1'), because, owner)).toEqual({
      person: 'beth',
      because,
      subject,
      by: 'amal',
      place: { room: 'room', discussion: 'round', contribution, urn: null, programme: null },
    });
  });

  it('is one for a hundred contributions and for a hundred replies, and one for each mention', () => {
    const many = Array.from({ length: 100 }, (_, count) => reply(`c${count}`));
    const lines = (because: 'new in the room' | 'replied to' | 'mentioned') =>
      new Set(many.map(said => subjectOf(said, because))).size;
    expect([lines('new in the room'), lines('replied to'), lines('mentioned')]).toEqual([1, 1, 100]);
  });

  it('of a matter is about the matter', () => {
    const task: Happening = {
      kind: 'matter raised',
      because: 'task to settle',
      by: null,
      subject: 't',
      to: [],
    };
    expect(subjectOf(task, 'task to settle')).toBe('t');
    expect(placeAt({ room: 'room' as GroupId })).toMatchObject({ room: 'room', programme: null });
  });

  it('of a round is about the round', () => {
    const discussion = 'round' as DiscussionId;
    expect(subjectOf({ kind: 'round began', by: null, discussion }, 'round opened')).toBe('round');
    const wanted: Happening = {
      kind: 'more wanted',
      by: null,
      discussion,
      contribution: 'c' as ContributionId,
      author: 'beth' as PersonId,
    };
    expect(subjectOf(wanted, 'asked')).toBe('c');
  });
});
