import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { parse } from 'graphql';
import { aKept, freshDevice, settled } from '../discussions/testing/a-kept.js';
import { forgetEverybody, forgetOthers, forgetReads } from './forget.js';
import { openKeeping } from './keeping.js';
import { KeptReads } from './kept-reads.js';
import { lastPerson } from './last-person.js';

const Room = parse('query Room($id: ID!) { room(id: $id) { __typename id words } }');

const aPage = () => {
  const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });
  const reads = new KeptReads(client, { Room });
  const tell = (id: string, words: string | null) =>
    client.writeQuery({
      query: Room,
      variables: { id },
      data: { room: words === null ? null : { __typename: 'Room', id, words } },
    });
  const read = (id: string) =>
    client.readQuery({ query: Room, variables: { id } }) as { room: object } | null;
  return { client, reads, tell, read };
};

const kept = () => new Promise(done => setTimeout(done, 900)).then(settled);

beforeEach(freshDevice);

describe('what was read', () => {
  it('is there when the app opens without a line, as the cache last had it', async () => {
    const page = aPage();
    page.reads.begin('amina');
    page.reads.note('Room', { id: 'g1' });
    page.tell('g1', 'We ring before nine.');
    page.tell('g1', 'We ring before eight.');
    await kept();
    const next = aPage();
    expect(await next.reads.restore('amina')).toBeInstanceOf(Date);
    expect(next.read('g1')?.room).toMatchObject({ words: 'We ring before eight.' });
    expect(next.reads.keptOf('Room')).toEqual([{ id: 'g1' }]);
  });

  it('is not there for the next person', async () => {
    const page = aPage();
    page.reads.begin('amina');
    page.reads.note('Room', { id: 'g1' });
    page.tell('g1', 'We ring before nine.');
    await kept();
    const next = aPage();
    expect(await next.reads.restore('ben')).toBeUndefined();
    expect(next.read('g1')).toBeNull();
  });

  it('goes from the device when the room is not ours any more', async () => {
    const page = aPage();
    page.reads.begin('amina');
    page.reads.note('Room', { id: 'g1' });
    page.tell('g1', 'We ring before nine.');
    await kept();
    page.tell('g1', null);
    await kept();
    expect(await (await openKeeping()).all('amina', 'read')).toEqual([]);
  });

  it('is kept no more once the session has ended, not even what was on its way', async () => {
    const page = aPage();
    page.reads.begin('amina');
    page.reads.note('Room', { id: 'g1' });
    page.tell('g1', 'We ring before nine.');
    page.reads.end();
    await kept();
    expect(await (await openKeeping()).all('amina', 'read')).toEqual([]);
  });
});

describe('a device forgets', () => {
  const read = { person: 'amina', shelf: 'read', name: 'Room' } as const;
  const left = async (person: string) => {
    const keeping = await openKeeping();
    const shelves = ['draft', 'outbox', 'read'] as const;
    return (await Promise.all(shelves.map(shelf => keeping.all(person, shelf)))).flat().length;
  };
  beforeEach(async () => {
    const mine = await aKept();
    await mine.write('draft', 'reply:c1', { text: 'Half', at: 'now' });
    await mine.write('outbox', 'c2', { clientId: 'c2' });
    await (await openKeeping()).write(read, { words: 'Private' });
    localStorage.setItem('pathways:amina:last:reply:c1', '{}');
  });

  it('everything of everybody when somebody signs out', async () => {
    await forgetEverybody();
    expect(await left('amina')).toBe(0);
    expect(Object.keys(localStorage).filter(key => key.startsWith('pathways:'))).toEqual([]);
    expect(lastPerson()).toBeNull();
  });

  it('everything of Amina when Ben signs in', async () => {
    await forgetOthers('ben');
    expect(await left('amina')).toBe(0);
    expect(lastPerson()).toBe('ben');
  });

  it('nothing of Amina’s own when she signs in again', async () => {
    await forgetOthers('amina');
    expect(await left('amina')).toBe(3);
  });

  it('what was read when a session ends, and keeps what is not sent for its author alone', async () => {
    await forgetReads();
    expect(await (await openKeeping()).all('amina', 'read')).toEqual([]);
    expect(await left('amina')).toBe(2);
    expect(lastPerson()).toBeNull();
  });
});
