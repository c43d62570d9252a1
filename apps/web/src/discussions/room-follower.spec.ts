import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { contributionPolicy } from './contribution-policy.js';
import { RoomDocument, contributionOf } from './room.documents.js';
import { RoomFollower } from './room-follower.js';
import { aContribution, aRoom } from './testing/sample-room.js';

type Told = { number: number; more: boolean; changes: object[]; along?: object[]; read?: string[] } | null;

/** A client whose server answers `changes` from a list, and remembers after which number it was asked. */
function aServer(answers: Told[]) {
  const asked: unknown[] = [];
  const link = new ApolloLink(
    operation =>
      new Observable(observer => {
        asked.push(operation.variables['after']);
        const { along = [], read = [], ...told } = answers.shift() ?? {};
        const reads = { number: 1, ids: read };
        observer.next({ data: { changes: 'number' in told ? { ...told, along, reads } : null } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache({ typePolicies: { Contribution: contributionPolicy } }),
  });
  client.writeQuery({ query: RoomDocument, variables: { id: 'g1' }, data: { room: typed(aRoom()) } });
  const room = () => client.readQuery({ query: RoomDocument, variables: { id: 'g1' } })?.room ?? null;
  return { client, asked, room };
}

const typed = (room: ReturnType<typeof aRoom>) => ({ ...room, __typename: 'Room' as const });
const posted = (number: number, id: string, isViewers = false) => ({
  number,
  kind: 'CONTRIBUTION_POSTED',
  contribution: aContribution({ id, isViewers }),
});

describe('following a room', () => {
  it('asks after the number it knows until there is no more, and keeps the number it reached', async () => {
    const server = aServer([
      { number: 8, more: true, changes: [posted(8, 'a')] },
      { number: 9, more: false, changes: [posted(9, 'b')] },
    ]);
    await new RoomFollower(server.client, 'g1', () => undefined).catchUp();
    expect(server.asked).toEqual([7, 8]);
    expect(server.room()?.number).toBe(9);
    const ids = server.room()?.discussions[0]?.contributions.nodes.map(node => contributionOf(node).id);
    expect(ids).toEqual(['a', 'b']);
  });

  it('tells of what others wrote, and not of one’s own', async () => {
    const arrived: string[] = [];
    const server = aServer([{ number: 9, more: false, changes: [posted(8, 'a'), posted(9, 'mine', true)] }]);
    await new RoomFollower(server.client, 'g1', ids => arrived.push(...ids)).catchUp();
    expect(arrived).toEqual(['a']);
  });

  it('marks what was read on another device, and a late answer does not make it new again', async () => {
    const unread = aContribution({ id: 'a', isUnread: true });
    const server = aServer([
      { number: 8, more: true, changes: [{ ...posted(8, 'a'), contribution: unread }] },
      { number: 8, more: true, changes: [], read: ['a'] },
      { number: 9, more: false, changes: [{ ...posted(9, 'a'), contribution: unread }] },
    ]);
    await new RoomFollower(server.client, 'g1', () => undefined).catchUp();
    const told = server.room()?.discussions[0]?.contributions.nodes.map(contributionOf);
    expect(told?.map(({ isUnread }) => isUnread)).toEqual([false]);
    expect(server.room()?.readNumber).toBe(1);
  });

  it('takes along what a change laid open', async () => {
    const frame = { number: 8, more: false, changes: [posted(8, 'mine', true)] };
    const server = aServer([{ ...frame, along: [aContribution({ id: 'hidden before' })] }]);
    await new RoomFollower(server.client, 'g1', () => undefined).catchUp().catch(() => undefined);
    const ids = server.room()?.discussions[0]?.contributions.nodes.map(node => contributionOf(node).id);
    expect(ids).toContain('hidden before');
  });

  it('leaves nothing on the screen when the room is not ours any more', async () => {
    const server = aServer([null]);
    await new RoomFollower(server.client, 'g1', () => undefined).catchUp();
    expect(server.room()).toBeNull();
  });

  it('runs one round at a time, however many hints come', async () => {
    const quiet = { number: 7, more: false, changes: [] };
    const server = aServer([quiet, quiet, quiet, quiet]);
    const follower = new RoomFollower(server.client, 'g1', () => undefined);
    await Promise.all([follower.catchUp(), follower.catchUp(), follower.catchUp()]);
    expect(server.asked.length).toBeLessThanOrEqual(2);
  });
});
