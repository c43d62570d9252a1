import type { Shelf } from './shelf.js';

/** What tabs of one browser tell each other. No words: who is told reads them where they are kept. */
export type TabNews =
  | { readonly kind: 'kept'; readonly person: string; readonly shelf: Shelf; readonly name: string }
  | { readonly kind: 'forgotten'; readonly person: string };

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('pathways');

export const tellTabs = (news: TabNews): void => channel?.postMessage(news);

/** Calls back with the news of other tabs. Returns what ends it. */
export function hearTabs(hear: (news: TabNews) => void): () => void {
  const listen = (event: MessageEvent<TabNews>) => hear(event.data);
  channel?.addEventListener('message', listen);
  return () => channel?.removeEventListener('message', listen);
}
