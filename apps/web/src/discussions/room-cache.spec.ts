import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { contributionPolicy } from './contribution-policy.js';
import { changeRoom, markRead, roomIn } from './room-cache.js';
import { contributionOf, RoomDocument, type ContributionNode } from './room.documents.js';
import { withContributions, withPage, type RoomState } from './room-state.js';
import { aContribution, aRoom } from './testing/sample-room.js';

const at = (id: string, change: Parameters<typeof aContribution>[0] = {}) =>
  aContribution({ id, body: `Words of ${id}.`, postedAt: `2026-11-20T10:0${id.length}:00.000Z`, ...change });

/** The room with the types that a server tells, by which the cache knows its parts again. */
function told(nodes: readonly ContributionNode[]): RoomState {
  const room = aRoom({ nodes });
  const pageInfo = { __typename: 'PageInfo', hasNextPage: true, endCursor: 'here' };
  const discussions = room.discussions.map(talk => ({
    ...talk,
    __typename: 'Discussion',
    contributions: { ...talk.contributions, __typename: 'ContributionConnection', pageInfo },
  }));
  return { ...room, __typename: 'Room', discussions } as object as RoomState;
}

function aDevice() {
  const client = new ApolloClient({
    link: ApolloLink.empty(),
    cache: new InMemoryCache({ typePolicies: { Contribution: contributionPolicy } }),
  });
  client.writeQuery({
    query: RoomDocument,
    variables: { id: 'g1' },
    data: { room: told([at('a', { isUnread: true }), at('bb')]) },
  });
  return client;
}

/** The same, written whole. */
function whole(client: ApolloClient, step: (room: RoomState) => RoomState): void {
  client.cache.updateQuery({ query: RoomDocument, variables: { id: 'g1' } }, known =>
    known?.room ? { ...known, room: step(known.room) } : undefined,
  );
}

/** Which of them the cache would keep although nothing led there is of no matter: it is never tidied. */
const stored = ({ cache }: ApolloClient): object => ({ ...(cache.extract() as object), __META: undefined });

const steps: readonly (readonly [string, (room: RoomState) => RoomState])[] = [
  ['a contribution arrives', room => withContributions(room, [at('ccc')])],
  [
    'one was edited',
    room => withContributions(room, [at('a', { body: 'Better.', revision: 2, changeCount: 2 })]),
  ],
  ['a page follows', room => withPage(room, { ...talkOf(room), contributions: lastPage })],
  ['the numbers grow', room => ({ ...room, number: 9, readNumber: 3 })],
  ['the frame changes', room => ({ ...room, name: 'Ash trio', number: 10 })],
  [
    'a frame changes inside',
    room => ({ ...room, discussions: [{ ...talkOf(room), closedAt: 'now' } as never] }),
  ],
  ['nothing changes', room => room],
];

const lastPage = {
  nodes: [at('dddd'), at('eeeee')],
  pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
};

function talkOf(room: RoomState): RoomState['discussions'][number] {
  const [talk] = room.discussions;
  if (!talk) throw new Error('The sample room has a discussion.');
  return talk;
}

describe('the room in the cache', () => {
  it.each(steps)('is the same as if it had been written whole when %s', (_, step) => {
    const [mine, theirs] = [aDevice(), aDevice()];
    changeRoom(mine, 'g1', step);
    whole(theirs, step);
    expect(stored(mine)).toEqual(stored(theirs));
  });

  it('leaves the contributions that did not change the very same, so that nobody draws them again', () => {
    const device = aDevice();
    const before = roomIn(device, 'g1');
    changeRoom(device, 'g1', room => withContributions(room, [at('ccc')]));
    const after = roomIn(device, 'g1');
    expect(after && talkOf(after).contributions.nodes[0]).toBe(
      before && talkOf(before).contributions.nodes[0],
    );
    expect(after && talkOf(after).contributions.nodes).toHaveLength(3);
  });

  it('tells whoever watches once of many that were read', () => {
    const device = aDevice();
    const seen: number[] = [];
    device.cache.watch({
      query: device.cache.transformDocument(RoomDocument),
      variables: { id: 'g1' },
      optimistic: true,
      callback: () => seen.push(1),
    });
    markRead(device, ['a', 'bb', 'unknown']);
    const room = roomIn(device, 'g1');
    expect(room && talkOf(room).contributions.nodes.map(node => contributionOf(node).isUnread)).toEqual([
      false,
      false,
    ]);
    expect(seen).toHaveLength(1);
  });

  it('changes nothing where the room is not known', () => {
    const device = aDevice();
    changeRoom(device, 'another', room => ({ ...room, number: 99 }));
    expect(roomIn(device, 'another')).toBeNull();
  });
});
