import { useApolloClient } from '@apollo/client/react';
import { readAfter } from '@pathways/domain/discussions';
import { useEffect, useMemo } from 'react';
import type { Kept } from '../device/kept.js';
import { useLiveState } from '../live.js';
import { ReadContributionsDocument } from './reading.documents.js';
import { ReadingQueue } from './reading-queue.js';
import { markRead } from './room-cache.js';

/** Marks the end of a contribution's words: once it was on the screen for a second, they count as read. */
export const endOfWords = (contribution: string): string => `end-of-${contribution}`;

/** Reads along: what of these was on the screen is marked here at once, and told to the server when it can be. */
export function useReading(room: string, kept: Kept, unread: readonly string[]): void {
  const client = useApolloClient();
  const queue = useMemo(
    () =>
      new ReadingQueue(kept, room, async contributionIds => {
        const input = { roomId: room, contributionIds: [...contributionIds] };
        const told = await client
          .mutate({ mutation: ReadContributionsDocument, variables: { input } })
          .catch(() => null);
        return told !== null;
      }),
    [client, kept, room],
  );
  const live = useLiveState().kind;
  useEffect(() => queue.flush(), [queue, live]);
  useEffect(() => {
    const leave = () => queue.flush();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [queue]);

  const watched = unread.join(' ');
  useEffect(() => {
    if (watched === '') return;
    return watchScreen(watched.split(' '), read => {
      markRead(client, read);
      queue.add(read);
    });
  }, [client, queue, watched]);
}

/** Calls back with whatever stood on a visible screen for a second. Returns what ends it. */
function watchScreen(ids: readonly string[], read: (ids: readonly string[]) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const look = ({ target, isIntersecting }: IntersectionObserverEntry) => {
    const id = target.id.slice(endOfWords('').length);
    clearTimeout(timers.get(id));
    if (isIntersecting)
      timers.set(
        id,
        setTimeout(() => isSeen() && read([id]), readAfter),
      );
  };
  const observer = new IntersectionObserver(entries => entries.forEach(look));
  for (const id of ids) {
    const end = document.getElementById(endOfWords(id));
    if (end) observer.observe(end);
  }
  return () => {
    observer.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

const isSeen = (): boolean => document.visibilityState === 'visible';
