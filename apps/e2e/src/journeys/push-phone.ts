import type { BrowserContext, Page, Worker } from 'playwright-core';
import { product } from '../harness/product.js';
import type { PushReceiver } from '../harness/push-receiver.js';

interface Shown {
  readonly title: string;
  readonly body: string;
  readonly data: { readonly path: string };
}

/**
 * Pages of this phone are given the receiver's address when they ask their browser to be told. The headless Chromium has
 * neither a push service nor a place to show notifications; everything else of it is real.
 */
export async function subscribesTo(context: BrowserContext, { subscription }: PushReceiver): Promise<void> {
  await context.addInitScript(address => {
    let isTold = sessionStorage.getItem('told') !== null;
    const kept = { endpoint: address.endpoint, toJSON: () => address, unsubscribe: async () => true };
    Notification.requestPermission = async () => 'granted';
    Object.defineProperty(Notification, 'permission', { get: () => (isTold ? 'granted' : 'default') });
    Object.assign(PushManager.prototype, {
      getSubscription: async () => (isTold ? kept : null),
      subscribe: async () => {
        sessionStorage.setItem('told', 'yes');
        isTold = true;
        return kept;
      },
    });
  }, subscription);
}

/** On the page of what reaches a person: this device is told, at night and in the holidays too. */
export async function allowAtAllHours(page: Page): Promise<void> {
  await page.getByLabel('Quiet from').fill('00:00');
  await page.getByLabel('Quiet until').fill('00:00');
  await page.getByText('Nothing while my schools are closed').click();
  await page.getByText('Push', { exact: true }).click();
  await page.getByRole('button', { name: 'Allow this device' }).click();
  await page.getByText('This device is told.').waitFor();
  await page.getByRole('button', { name: 'Keep' }).click();
}

const workerOf = (page: Page): Worker => {
  const worker = page.context().serviceWorkers().at(-1);
  if (!worker) throw new Error('No service worker runs.');
  return worker;
};

/** What a push service does once it has a push: it wakes the worker with it. Answers what the worker wants shown. */
export async function deliver(page: Page, words: string): Promise<Shown> {
  const session = await page.context().newCDPSession(page);
  const known = new Promise<string>(found =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration) found(registration.registrationId);
    }),
  );
  await session.send('ServiceWorker.enable');
  const registrationId = await known;
  const worker = workerOf(page);
  await worker.evaluate(`void (self.shown = new Promise(told => {
    registration.showNotification = async (title, more) => told({ title, ...more });
  }))`);
  await session.send('ServiceWorker.deliverPushMessage', {
    origin: product.url,
    registrationId,
    data: words,
  });
  const shown = await worker.evaluate<Shown>('self.shown');
  await session.detach();
  return shown;
}

/** Somebody presses the notification: the worker hears of it as its browser would tell it. */
export const press = (page: Page, { data: told }: Shown): Promise<void> =>
  workerOf(page).evaluate(async where => {
    const waits: Promise<unknown>[] = [];
    const notification = { data: where, close: () => undefined };
    const waitUntil = (until: Promise<unknown>) => void waits.push(until);
    dispatchEvent(Object.assign(new Event('notificationclick'), { notification, waitUntil }));
    await Promise.all(waits);
  }, told);
