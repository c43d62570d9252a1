import { useEffect, useRef } from 'react';
import { oneAtATime } from '../hints.js';
import { noteCatchingUp, watchRoom } from '../live.js';

const gatherMs = 400;

/** Reads the page again when an answer, a step or a release is heard in the plan's room, and when the tab is seen again. */
export function useReleaseLive(planId: string, isOpen: boolean, read: () => Promise<unknown>): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (!isOpen) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = oneAtATime(async () => {
      const done = noteCatchingUp();
      await latest.current().finally(done);
    });
    const soon = () => {
      // A release or a sending is heard as many events: they are read once.
      clearTimeout(timer);
      timer = setTimeout(look, gatherMs);
    };
    const seen = () => document.visibilityState === 'visible' && soon();
    document.addEventListener('visibilitychange', seen);
    const unwatch = watchRoom(planId, soon);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      unwatch();
    };
  }, [planId, isOpen]);
}
