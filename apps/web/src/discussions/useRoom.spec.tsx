import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { contributionPolicy } from './contribution-policy.js';
import { RoomDocument } from './room.documents.js';
import type { RoomState } from './room-state.js';
import { aContribution, aRoom } from './testing/sample-room.js';
import { useRoom } from './useRoom.js';

const nodesOf = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    aContribution({ id: `c${place}`, postedAt: new Date(Date.UTC(2026, 10, 20, 10, place)).toISOString() }),
  );

const roomOf = (count: number, name: string): RoomState => {
  const nodes = nodesOf(count);
  const room = aRoom({ nodes });
  const pageInfo = { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null };
  const discussions = room.discussions.map(talk => ({
    ...talk,
    __typename: 'Discussion' as const,
    contributions: { __typename: 'ContributionConnection' as const, nodes, pageInfo },
  }));
  return { ...room, name, __typename: 'Room', discussions } as RoomState;
};

/** A device that has the room with so many contributions, and a server that is asked about it. */
function aDevice(kept: number) {
  const asked: (string | undefined)[] = [];
  const reads = { number: 1, ids: [] };
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable(observer => {
        asked.push(operationName);
        const room = roomOf(Math.min(kept, 100), 'Renamed trio');
        const changes = { number: 7, more: false, changes: [], along: [], reads };
        observer.next({ data: operationName === 'Changes' ? { changes } : { room } });
        observer.complete();
      }),
  );
  const cache = new InMemoryCache({ typePolicies: { Contribution: contributionPolicy } });
  const client = new ApolloClient({ link, cache });
  client.writeQuery({ query: RoomDocument, variables: { id: 'g1' }, data: { room: roomOf(kept, 'Sample') } });
  const shown: number[] = [];
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const hook = renderHook(
    () => {
      const room = useRoom('g1').query.data?.room;
      const count = room?.discussions[0]?.contributions.nodes.length ?? 0;
      if (shown.at(-1) !== count) shown.push(count);
      return room;
    },
    { wrapper },
  );
  return { asked, shown, hook };
}

describe('a room that the device has', () => {
  it('never loses a contribution while it is made new, however long it is', async () => {
    const { asked, shown, hook } = aDevice(150);
    await waitFor(() => expect(Reflect.get(hook.result.current ?? {}, 'name')).toBe('Renamed trio'));
    await waitFor(() => expect(asked).toContain('Changes'));
    expect(asked).not.toContain('Room');
    expect(shown).toEqual([150]);
  });

  it('is read anew where one answer brings it whole', async () => {
    const { asked, shown } = aDevice(20);
    await waitFor(() => expect(asked).toContain('Room'));
    await waitFor(() => expect(asked).toContain('Changes'));
    expect(shown).toEqual([20]);
  });
});
