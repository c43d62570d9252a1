import { useSyncExternalStore } from 'react';
import { Workbox } from 'workbox-window';
import { whenQuiet } from './when-quiet.js';

const lookEvery = 60 * 60_000;

let worker: Workbox | undefined;
let isWaiting = false;
const listeners = new Set<() => void>();

function becomeWaiting(): void {
  isWaiting = true;
  for (const listener of listeners) listener();
}

/** On the first visit the page was here before its worker. */
async function beServed(by: Workbox): Promise<void> {
  await by.active;
  if (!navigator.serviceWorker.controller) await by.messageSW({ type: 'SERVE_OPEN_PAGES' });
}

/**
 * Lets the app open without a line from now on, and looks each hour whether a newer version is there. Safe to repeat. The
 * shell is 350 files and 3.4 MB: they are fetched when the page that was asked for is there.
 */
export function keepShell(): void {
  if (worker || !('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const kept = new Workbox('/service-worker.js');
  worker = kept;
  kept.addEventListener('waiting', becomeWaiting);
  whenQuiet(
    () =>
      void kept.register().then(
        () => beServed(kept),
        () => undefined,
      ),
  );
  setInterval(() => void kept.update().catch(() => undefined), lookEvery);
}

/** Takes the newer version at once. Everything that was typed is on the device and is there again afterwards. */
export function takeNewVersion(): void {
  worker?.addEventListener('controlling', () => location.reload());
  worker?.messageSkipWaiting();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** A newer version lies ready. It is never taken unasked. */
export const useNewVersion = (): boolean => useSyncExternalStore(subscribe, () => isWaiting);
