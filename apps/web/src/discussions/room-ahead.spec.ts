import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { askRoomAhead, wasAskedAhead } from './room-ahead.js';
import { roomIn } from './room-cache.js';
import { aRoom } from './testing/sample-room.js';

/** A client whose server knows one room, and which rooms it was asked for. */
function aServer() {
  const asked: unknown[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable(observer => {
        asked.push(variables['id']);
        if (variables['id'] !== 'g1') return observer.error(new Error('There is no such room.'));
        observer.next({ data: { room: { ...aRoom(), __typename: 'Room' } } });
        observer.complete();
      }),
  );
  return { asked, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

const settled = () => new Promise(done => setTimeout(done));

describe('the room of an address', () => {
  it('is asked for before its page is there, and is there when the page asks', async () => {
    const { client, asked } = aServer();
    askRoomAhead(client, '/groups/g1');
    await settled();
    expect(asked).toEqual(['g1']);
    expect(roomIn(client, 'g1')?.id).toBe('g1');
  });

  it('counts as asked once, and for no other room', () => {
    const { client } = aServer();
    askRoomAhead(client, '/groups/g1');
    expect(wasAskedAhead('g1')).toBe(true);
    expect(wasAskedAhead('g1')).toBe(false);
    askRoomAhead(client, '/groups/g1');
    expect(wasAskedAhead('g2')).toBe(false);
    expect(wasAskedAhead('g1')).toBe(false);
  });

  it('is left to the page where it cannot be read', async () => {
    const { client } = aServer();
    askRoomAhead(client, '/groups/none');
    await settled();
    expect(roomIn(client, 'none')).toBeNull();
  });

  it.each(['/', '/groups/g1/meetings', '/search'])('is no room at %s', path => {
    const { client, asked } = aServer();
    askRoomAhead(client, path);
    expect(asked).toEqual([]);
  });
});
