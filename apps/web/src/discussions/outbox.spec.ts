import { jest } from '@jest/globals';
import { Kept } from './kept.js';
import { Outbox, type Delivered } from './outbox.js';

const kept = new Kept('amina');
const sending = (clientId: string) => ({
  clientId,
  discussionId: 'd1',
  sectionId: 's1',
  body: `Words ${clientId}`,
  researchConsent: false,
});
const settled = () => new Promise(done => setTimeout(done, 0));
const states = (outbox: Outbox) => outbox.snapshot().map(({ clientId, state }) => `${clientId} ${state}`);

beforeEach(() => localStorage.clear());

describe('the outbox', () => {
  it('sends in the order of writing, and is empty when the server has all', async () => {
    const sent: string[] = [];
    const outbox = new Outbox(kept, async ({ clientId }) => {
      sent.push(clientId);
      return { kind: 'accepted' };
    });
    for (const id of ['1', '2', '3']) outbox.add(sending(id));
    await settled();
    expect(sent).toEqual(['1', '2', '3']);
    expect(outbox.snapshot()).toEqual([]);
  });

  it('keeps what was not answered, and sends it under the same client id after a reload', async () => {
    const before = new Outbox(kept, async () => ({ kind: 'unanswered' }));
    before.add(sending('1'));
    await settled();
    expect(states(before)).toEqual(['1 waiting']);

    const deliver = jest.fn<(input: { clientId: string }) => Promise<Delivered>>(async () => ({
      kind: 'accepted',
    }));
    const after = new Outbox(kept, deliver);
    expect(states(after)).toEqual(['1 waiting']);
    after.flush();
    await settled();
    expect(deliver.mock.calls.map(([input]) => input.clientId)).toEqual(['1']);
    expect(after.snapshot()).toEqual([]);
  });

  it('sends again what was under way when the page died', async () => {
    const dying = new Outbox(kept, () => new Promise(() => undefined));
    dying.add(sending('1'));
    await settled();
    expect(states(dying)).toEqual(['1 sending']);
    expect(states(new Outbox(kept, async () => ({ kind: 'accepted' })))).toEqual(['1 waiting']);
  });

  it('keeps refused words with the reason, and goes on with the next', async () => {
    const outbox = new Outbox(kept, async ({ clientId }) =>
      clientId === '1' ? { kind: 'refused', reason: 'The round is closed.' } : { kind: 'accepted' },
    );
    outbox.add(sending('1'));
    outbox.add(sending('2'));
    await settled();
    expect(outbox.snapshot()).toMatchObject([
      { clientId: '1', state: 'refused', reason: 'The round is closed.', body: 'Words 1' },
    ]);
    outbox.remove('1');
    expect(outbox.snapshot()).toEqual([]);
  });

  it('is not shown to the next person at the same screen', () => {
    new Outbox(kept, async () => ({ kind: 'unanswered' })).add(sending('1'));
    expect(new Outbox(new Kept('ben'), async () => ({ kind: 'accepted' })).snapshot()).toEqual([]);
  });
});
