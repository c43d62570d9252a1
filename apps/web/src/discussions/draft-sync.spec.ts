import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import type { KeptDraft } from '../device/last-words.js';
import { deviceId } from '../device/this-device.js';
import type { Kept } from '../device/kept.js';
import { DraftSync } from './draft-sync.js';
import { savedAt, settleElsewhere, type Elsewhere, type ServerDraft } from './saved-drafts.js';
import { aKept, freshDevice } from './testing/a-kept.js';

const place = 'section:d:s';

const aDraft = (change: Partial<ServerDraft> = {}): ServerDraft =>
  ({
    __typename: 'Draft',
    place,
    device: 'phone-1',
    deviceKind: 'PHONE',
    text: 'From my phone',
    document: null,
    revision: 4,
    savedAt: '2026-11-20T14:02:00.000Z',
    settledAt: null,
    ...change,
  }) as ServerDraft;

/** A server that holds drafts of other devices, and of this one as it is told. */
function aServer(others: ServerDraft[] = []) {
  const told: { readonly name: string; readonly input: Record<string, unknown> }[] = [];
  let own: ServerDraft[] = [];
  const line = { isCut: false };
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable(observer => {
        if (line.isCut) return observer.error(new Error('The line is cut.'));
        const input = (variables['input'] ?? {}) as Record<string, unknown>;
        told.push({ name: operationName ?? '', input });
        if (operationName === 'SaveDraft') own = [aDraft({ ...input, savedAt: 'now' } as never)];
        const drafts = [...own, ...others];
        observer.next({
          data: {
            myDrafts: drafts,
            saveDraft: { __typename: 'SaveDraftPayload', drafts, errors: [] },
            settleDrafts: { __typename: 'SettleDraftsPayload', errors: [] },
          },
        });
        observer.complete();
      }),
  );
  return { told, line, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

const write = (kept: Kept, text: string) =>
  kept.write('draft', place, { text, at: new Date().toISOString(), stamp: crypto.randomUUID() });
const elsewhere = (kept: Kept) => kept.read<Elsewhere>('elsewhere', place);

const flushed = (sync: DraftSync) => sync.flush();

beforeEach(freshDevice);

describe('drafts between devices', () => {
  it('go to the server once for each writing, counted upwards', async () => {
    const kept = await aKept();
    const { client, told } = aServer();
    const sync = new DraftSync(kept, client);
    await write(kept, 'Half');
    await flushed(sync);
    await flushed(sync);
    await write(kept, 'Half a thought');
    await flushed(sync);
    sync.rest();
    expect(told.map(({ input }) => [input['text'], input['revision'], input['device']])).toEqual([
      ['Half', 1, deviceId()],
      ['Half a thought', 2, deviceId()],
    ]);
  });

  it('wait without a line, and go when it is back', async () => {
    const kept = await aKept();
    const { client, told, line } = aServer();
    const sync = new DraftSync(kept, client);
    line.isCut = true;
    await write(kept, 'On the train');
    await flushed(sync);
    line.isCut = false;
    await flushed(sync);
    sync.rest();
    expect(told).toMatchObject([{ input: { text: 'On the train', revision: 1 } }]);
  });

  it('are shown beside each other when they differ, and not when they say the same', async () => {
    const kept = await aKept();
    const { client } = aServer([aDraft()]);
    const sync = new DraftSync(kept, client);
    await write(kept, 'From my phone');
    await sync.pull('g1');
    expect(elsewhere(kept)).toBeUndefined();
    await write(kept, 'From my desk');
    await sync.pull('g1');
    sync.rest();
    expect(elsewhere(kept)).toMatchObject({ text: 'From my phone', from: 'phone' });
    expect(kept.read<KeptDraft>('draft', place)?.text).toBe('From my desk');
  });

  it('that were decided against are told to the server, and not shown again', async () => {
    const kept = await aKept();
    const { client, told, line } = aServer([aDraft()]);
    const sync = new DraftSync(kept, client);
    await sync.pull('g1');
    line.isCut = true;
    settleElsewhere(kept, place);
    await flushed(sync);
    line.isCut = false;
    await sync.pull('g1');
    expect(elsewhere(kept)).toBeUndefined();
    await flushed(sync);
    sync.rest();
    const settling = told.find(({ name }) => name === 'SettleDrafts');
    expect(settling?.input).toEqual({ place, drafts: [{ device: 'phone-1', revision: 4 }] });
  });

  it('are taken away when they are sent', async () => {
    const kept = await aKept();
    const { client, told } = aServer();
    const sync = new DraftSync(kept, client);
    await write(kept, 'Half');
    await flushed(sync);
    await kept.write('draft', place, undefined);
    await flushed(sync);
    sync.rest();
    expect(told.at(-1)?.input).toEqual({ place, drafts: [{ device: deviceId(), revision: 1 }] });
    expect(savedAt(kept, place).stamp).toBeNull();
  });

  it.each([
    ['ends here too when it was sent from the other device', false, undefined],
    ['stays when something was written here since', true, 'Written on'],
  ])('%s', async (_, writesOn, left) => {
    const kept = await aKept();
    const own = { device: deviceId(), text: '', revision: 1, settledAt: 'now' };
    const { client } = aServer();
    const sync = new DraftSync(kept, client);
    await write(kept, 'Half');
    await flushed(sync);
    sync.rest();
    if (writesOn) await write(kept, 'Written on');
    const later = new DraftSync(kept, aServer([aDraft(own)]).client);
    await later.pull('g1');
    later.rest();
    expect(kept.read<KeptDraft>('draft', place)?.text).toBe(left);
  });
});
