import { jest } from '@jest/globals';
import { Outbox } from './outbox.js';
import type { Delivered, Entry } from './outbox-entry.js';
import { aKept, freshDevice, settled } from './testing/a-kept.js';
import type { RoomWrite } from './writes/write-kinds.js';

const words = (body: string): RoomWrite => ({
  kind: 'contribute',
  input: { discussionId: 'd1', sectionId: 's1', body, researchConsent: false },
});
const said = ({ kind, input }: { kind: string; input: object }) => ('body' in input ? input.body : kind);
const states = (outbox: Outbox) => outbox.snapshot().map(one => `${String(said(one))} ${one.state}`);
const accepting = async (): Promise<Delivered> => ({ kind: 'accepted' });
const cut = async (): Promise<Delivered> => ({ kind: 'unanswered' });

/** Lets time pass for the outbox, and the database work meanwhile. */
const realTimeout = setTimeout;
async function pass(milliseconds: number): Promise<void> {
  for (let gone = 0; gone < milliseconds; gone += 1_000) {
    await jest.advanceTimersByTimeAsync(1_000);
    await new Promise(done => realTimeout(done, 3));
  }
}

beforeEach(freshDevice);
afterEach(() => jest.useRealTimers());

describe('the outbox', () => {
  it('sends in the order of writing, and is empty when the server has all', async () => {
    const sent: unknown[] = [];
    const outbox = new Outbox(await aKept(), async entry => {
      sent.push(said(entry));
      return { kind: 'accepted' };
    });
    for (const body of ['1', '2', '3']) outbox.add('g1', words(body));
    await settled();
    expect(sent).toEqual(['1', '2', '3']);
    expect(outbox.snapshot()).toEqual([]);
  });

  it('keeps what was not answered, and sends it under the same client id after a reload', async () => {
    const before = new Outbox(await aKept(), cut);
    const clientId = before.add('g1', words('1'));
    await settled();
    expect(states(before)).toEqual(['1 waiting']);
    before.rest();

    const deliver = jest.fn<(entry: Entry) => Promise<Delivered>>(accepting);
    const after = new Outbox(await aKept(), deliver);
    expect(states(after)).toEqual(['1 waiting']);
    after.flush();
    await settled();
    expect(deliver.mock.calls.map(([entry]) => entry.clientId)).toEqual([clientId]);
    expect(after.snapshot()).toEqual([]);
  });

  it('sends again what was under way when the page died', async () => {
    const dying = new Outbox(await aKept(), () => new Promise(() => undefined));
    dying.add('g1', words('1'));
    await settled();
    expect(states(dying)).toEqual(['1 sending']);
    expect(states(new Outbox(await aKept(), accepting))).toEqual(['1 waiting']);
  });

  it('keeps refused words with the reason, and goes on with the next', async () => {
    const outbox = new Outbox(await aKept(), async entry =>
      said(entry) === '1' ? { kind: 'refused', reason: 'The round is closed.' } : { kind: 'accepted' },
    );
    const clientId = outbox.add('g1', words('1'));
    outbox.add('g1', words('2'));
    await settled();
    expect(outbox.snapshot()).toMatchObject([
      { clientId, state: 'refused', reason: 'The round is closed.', input: { body: '1' } },
    ]);
    outbox.remove(clientId);
    expect(outbox.snapshot()).toEqual([]);
  });

  it('holds back only the room in which the server fails, and lays the failing write aside in the end', async () => {
    const sent: unknown[] = [];
    const kept = await aKept();
    jest.useFakeTimers();
    const outbox = new Outbox(kept, async entry => {
      sent.push(said(entry));
      return { kind: said(entry) === 'poison' ? 'failed' : 'accepted' };
    });
    for (const [room, body] of [
      ['g1', 'poison'],
      ['g1', 'after it'],
      ['g2', 'elsewhere'],
    ] as const)
      outbox.add(room, words(body));
    for (let turn = 0; turn < 25; turn += 1) await new Promise(done => realTimeout(done, 1));
    expect(sent).toEqual(['poison', 'elsewhere']);
    await pass(120_000);
    jest.useRealTimers();
    expect(sent.filter(body => body === 'poison')).toHaveLength(5);
    expect(sent.at(-1)).toBe('after it');
    expect(states(outbox)).toEqual(['poison refused']);
  });

  it('shows in one tab what another tab of the browser did, and sends it once', async () => {
    const sent: unknown[] = [];
    const deliver = async (entry: Entry): Promise<Delivered> => {
      sent.push(entry.clientId);
      return { kind: 'accepted' };
    };
    const one = new Outbox(await aKept(), cut);
    const clientId = one.add('g1', words('1'));
    await settled();
    one.rest();
    const other = new Outbox(await aKept(), deliver);
    const third = new Outbox(await aKept(), deliver);
    other.flush();
    await settled();
    third.flush();
    await settled();
    expect(sent).toEqual([clientId]);
    expect(third.snapshot()).toEqual([]);
  });

  it('is not shown to the next person at the same screen', async () => {
    new Outbox(await aKept(), cut).add('g1', words('1'));
    await settled();
    expect(new Outbox(await aKept('ben'), accepting).snapshot()).toEqual([]);
  });
});
