import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { contributionPolicy } from './contribution-policy.js';
import { contributionOf, RoomDocument } from './room.documents.js';
import { RoomFollower } from './room-follower.js';
import type { RoomState } from './room-state.js';
import { aContribution, aRoom } from './testing/sample-room.js';

const perPage = 2;

/** A room as the server tells it: two contributions at a time, from the one after which it is asked. */
function pageOf(all: number, after: number): object {
  const nodes = Array.from({ length: Math.min(perPage, all - after) }, (_, place) =>
    aContribution({ id: `c${after + place}`, postedAt: `2026-11-20T10:00:0${after + place}.000Z` }),
  );
  const reached = after + nodes.length;
  const room = aRoom({ nodes });
  const pageInfo = { __typename: 'PageInfo', hasNextPage: reached < all, endCursor: String(reached) };
  const discussions = room.discussions.map(talk => ({
    ...talk,
    __typename: 'Discussion',
    contributions: { __typename: 'ContributionConnection', nodes, pageInfo },
  }));
  return { ...room, __typename: 'Room', discussions };
}

/** The line is cut when the page after `cutAt` is asked for. */
function aRoomOf(all: number, cutAt: number | null = null) {
  const asked: number[] = [];
  const link = new ApolloLink(
    operation =>
      new Observable(observer => {
        const { after } = operation.variables as { after: string | number };
        if (operation.operationName === 'RestOfTalk') {
          asked.push(Number(after));
          if (Number(after) === cutAt) return observer.error(new Error('The line is cut.'));
          observer.next({ data: { room: pageOf(all, Number(after)) } });
        } else {
          const reads = { number: 0, ids: [] };
          observer.next({ data: { changes: { number: 7, more: false, changes: [], along: [], reads } } });
        }
        observer.complete();
      }),
  );
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache({ typePolicies: { Contribution: contributionPolicy } }),
  });
  const room = pageOf(all, 0) as RoomState;
  client.writeQuery({ query: RoomDocument, variables: { id: 'g1' }, data: { room } });
  const drawn: number[] = [];
  const shown = () =>
    client
      .readQuery({ query: RoomDocument, variables: { id: 'g1' } })
      ?.room?.discussions[0]?.contributions.nodes.map(node => contributionOf(node).id) ?? [];
  client.cache.watch({
    query: client.cache.transformDocument(RoomDocument),
    variables: { id: 'g1' },
    optimistic: true,
    callback: () => drawn.push(shown().length),
  });
  return { follower: new RoomFollower(client, 'g1', () => undefined), asked, drawn, shown };
}

describe('a discussion longer than its first page', () => {
  it('is read to its end, each page once, and drawn when as many more are there', async () => {
    const room = aRoomOf(9);
    await room.follower.catchUp();
    expect(room.shown()).toEqual(Array.from({ length: 9 }, (_, place) => `c${place}`));
    expect(room.asked).toEqual([2, 4, 6, 8]);
    expect(room.drawn).toEqual([4, 8, 9]);
  });

  it('keeps what was read when the line is cut, and is read on at the next occasion', async () => {
    const room = aRoomOf(9, 8);
    await expect(room.follower.catchUp()).rejects.toThrow('The line is cut.');
    expect(room.shown()).toHaveLength(8);
    expect(room.asked).toEqual([2, 4, 6, 8]);
  });
});
