/** How this browser stands to push: it cannot, it may be asked, it was refused, or it is told. */
export type DeviceState = 'cannot' | 'may be asked' | 'refused' | 'told';

const canPush = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const registered = () => navigator.serviceWorker.getRegistration();

/** Asks nothing of the person. */
export async function deviceState(): Promise<DeviceState> {
  const registration = canPush() ? await registered() : undefined;
  if (!registration) return 'cannot';
  if (Notification.permission === 'denied') return 'refused';
  return (await registration.pushManager.getSubscription()) ? 'told' : 'may be asked';
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));

export interface DeviceAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** Asks the person through the browser; null where they refuse. */
export async function subscribeDevice(key: string): Promise<DeviceAddress | null> {
  const registration = await registered();
  if (!registration || (await Notification.requestPermission()) !== 'granted') return null;
  const wanted = { userVisibleOnly: true, applicationServerKey: fromBase64Url(key) };
  const subscription = await registration.pushManager.subscribe(wanted);
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : null;
}

/** Ends this device's address. Answers which it was. */
export async function unsubscribeDevice(): Promise<string | null> {
  const subscription = await (await registered())?.pushManager.getSubscription();
  if (!subscription) return null;
  await subscription.unsubscribe();
  return subscription.endpoint;
}
