import { hearPushes, type Pressed, type PushHeard, type PushWorker } from './push.js';

function aWorker(isOpen: boolean, mayFocus = true) {
  const heard: { push?: (event: PushHeard) => void; notificationclick?: (event: Pressed) => void } = {};
  const done: unknown[][] = [];
  const window = {
    focus: async () =>
      mayFocus ? done.push(['focus']) : Promise.reject(new Error('Not allowed to focus a window.')),
    navigate: async (path: string) => done.push(['navigate', path]),
  };
  const worker: PushWorker = {
    registration: { showNotification: async (...shown) => void done.push(shown) },
    clients: {
      matchAll: async () => (isOpen ? [window] : []),
      openWindow: async path => done.push(['open', path]),
    },
    addEventListener: (kind: string, hear: unknown) => Object.assign(heard, { [kind]: hear }),
  };
  hearPushes(worker);
  const waits: Promise<unknown>[] = [];
  const waitUntil = (promise: Promise<unknown>) => void waits.push(promise);
  return {
    done,
    push: async (json: () => unknown) => {
      heard.push?.({ data: { json }, waitUntil });
      await Promise.all(waits);
    },
    press: async (told: unknown) => {
      heard.notificationclick?.({
        notification: { data: told, close: () => done.push(['close']) },
        waitUntil,
      });
      await Promise.all(waits);
    },
  };
}

describe('the worker, when a push comes', () => {
  it('shows where something is', async () => {
    const worker = aWorker(true);
    await worker.push(() => ({
      title: 'Pathways',
      body: 'Something for you in Heron trio',
      tag: 't',
      path: '/groups/g1',
    }));
    expect(worker.done).toEqual([
      ['Pathways', { body: 'Something for you in Heron trio', tag: 't', data: { path: '/groups/g1' } }],
    ]);
  });

  it.each([
    ['is no JSON', () => JSON.parse('{')],
    ['leads elsewhere', () => ({ path: '//elsewhere.example/' })],
    ['is empty', () => null],
  ])('shows plain words where it %s', async (_, json) => {
    const worker = aWorker(true);
    await worker.push(json);
    expect(worker.done).toEqual([
      ['Pathways', { body: 'Something for you', tag: 'pathways-notices', data: { path: '/notices' } }],
    ]);
  });

  it('leads to it in the window that is open, or in a new one', async () => {
    const [open, closed] = [aWorker(true), aWorker(false)];
    await open.press({ path: '/groups/g1' });
    await closed.press({ path: '/groups/g1' });
    expect(open.done).toEqual([['close'], ['focus'], ['navigate', '/groups/g1']]);
    expect(closed.done).toEqual([['close'], ['open', '/groups/g1']]);
  });

  it('leads to it in a window that may not come to the front by itself', async () => {
    const worker = aWorker(true, false);
    await worker.press({ path: '/groups/g1' });
    expect(worker.done).toEqual([['close'], ['navigate', '/groups/g1']]);
  });
});
