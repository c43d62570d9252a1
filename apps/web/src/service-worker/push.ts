/** What of a service worker a push needs. */
export interface PushWorker {
  readonly registration: {
    showNotification(
      title: string,
      options: { body: string; tag: string; data: { path: string } },
    ): Promise<void>;
  };
  readonly clients: {
    matchAll(options: { type: 'window' }): Promise<readonly OpenWindow[]>;
    openWindow(path: string): Promise<unknown>;
  };
  addEventListener(kind: 'push', hear: (event: PushHeard) => void): void;
  addEventListener(kind: 'notificationclick', hear: (event: Pressed) => void): void;
}

interface OpenWindow {
  focus(): Promise<unknown>;
  navigate(path: string): Promise<unknown>;
}

interface Waiting {
  waitUntil(done: Promise<unknown>): void;
}

export interface PushHeard extends Waiting {
  readonly data: { json(): unknown } | null;
}

export interface Pressed extends Waiting {
  readonly notification: { readonly data: unknown; close(): void };
}

const said = (value: unknown, name: string, otherwise: string): string => {
  const found = (value as Record<string, unknown> | null)?.[name];
  return typeof found === 'string' ? found : otherwise;
};

/** A push must show something, whatever it carries: a browser takes the right back from an app that stays silent. */
function wordsOf(heard: PushHeard): { title: string; body: string; tag: string; path: string } {
  let told: unknown = null;
  try {
    told = heard.data?.json() ?? null;
  } catch {
    // Not ours, or cut short: the plain words stand for it.
  }
  const path = said(told, 'path', '/notices');
  return {
    title: said(told, 'title', 'Pathways'),
    body: said(told, 'body', 'Something for you'),
    tag: said(told, 'tag', 'pathways-notices'),
    // Within this installation only.
    path: path.startsWith('/') && !path.startsWith('//') ? path : '/notices',
  };
}

async function open(worker: PushWorker, path: string): Promise<void> {
  const [window] = await worker.clients.matchAll({ type: 'window' });
  if (!window) return void (await worker.clients.openWindow(path));
  // A browser that does not let it come to the front still leads it there.
  await window.focus().catch(() => undefined);
  await window.navigate(path);
}

/** Shows that something is there, and leads to it when it is pressed. Call once, when the worker starts. */
export function hearPushes(worker: PushWorker): void {
  worker.addEventListener('push', heard => {
    const { title, body, tag, path } = wordsOf(heard);
    heard.waitUntil(worker.registration.showNotification(title, { body, tag, data: { path } }));
  });
  worker.addEventListener('notificationclick', pressed => {
    pressed.notification.close();
    pressed.waitUntil(open(worker, said(pressed.notification.data, 'path', '/notices')));
  });
}
