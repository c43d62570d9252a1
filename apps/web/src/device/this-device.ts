import type { DeviceKind } from '../gql/graphql.js';

const key = 'pathways-device';

/** What this browser calls itself; no person's, so it outlives a sign-out. Made anew where the browser keeps nothing. */
export function deviceId(): string {
  try {
    const known = localStorage.getItem(key);
    if (known) return known;
    const made = crypto.randomUUID();
    localStorage.setItem(key, made);
    return made;
  } catch {
    return (fallback ??= crypto.randomUUID());
  }
}

let fallback: string | undefined;

/** As far as a browser tells: only for the words "from your phone". */
export function deviceKind(agent = navigator.userAgent): DeviceKind {
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(agent)) return 'TABLET';
  return /Mobi|iPhone/.test(agent) ? 'PHONE' : 'COMPUTER';
}
