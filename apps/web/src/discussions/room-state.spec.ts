import { contributionOf } from './room.documents.js';
import { threadsIn, withContributions, type RoomState } from './room-state.js';
import { aContribution, aRoom } from './testing/sample-room.js';

const shown = (room: RoomState) =>
  room.discussions[0]?.contributions.nodes
    .map(contributionOf)
    .map(({ id, revision, body }) => `${id} ${revision} ${body}`);

const history = [
  aContribution({ id: 'a', postedAt: '2026-11-20T10:00:00.000Z' }),
  aContribution({ id: 'b', postedAt: '2026-11-20T10:01:00.000Z' }),
  aContribution({
    id: 'a',
    postedAt: '2026-11-20T10:00:00.000Z',
    revision: 2,
    changeCount: 2,
    body: 'Edited.',
  }),
  aContribution({
    id: 'b',
    postedAt: '2026-11-20T10:01:00.000Z',
    body: null,
    changeCount: 2,
    deletedAt: '2026-11-20T10:05:00.000Z',
  }),
  aContribution({ id: 'c', postedAt: '2026-11-20T10:02:00.000Z' }),
];

describe('what is told of a room', () => {
  const expected = ['a 2 Edited.', 'b 1 null', 'c 1 We ring before nine.'];

  it('comes to the same all at once and one after the other', () => {
    expect(shown(withContributions(aRoom(), history))).toEqual(expected);
    const stepwise = history.reduce((room, told) => withContributions(room, [told]), aRoom());
    expect(shown(stepwise)).toEqual(expected);
  });

  it('comes to the same backwards, and twice', () => {
    const backwards = [...history].reverse();
    expect(shown(withContributions(aRoom(), backwards))).toEqual(expected);
    expect(shown(withContributions(withContributions(aRoom(), history), history))).toEqual(expected);
  });

  it('leaves other discussions alone', () => {
    const told = [aContribution({ discussionId: 'another' })];
    expect(shown(withContributions(aRoom(), told))).toEqual([]);
  });

  it('stands as threads, replies below what they answer', () => {
    const threads = threadsIn([
      aContribution({ id: 'a' }),
      aContribution({ id: 'b', parentId: 'a' }),
      aContribution({ id: 'c' }),
    ]);
    expect(threads.map(({ contribution, replies }) => [contribution.id, replies.length])).toEqual([
      ['a', 1],
      ['c', 0],
    ]);
  });
});
