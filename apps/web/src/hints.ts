import { useEffect, useRef } from 'react';
import { watchRoom } from './live.js';

interface Asked {
  readonly loading: boolean;
  readonly refetch: () => Promise<unknown>;
}

/**
 * Runs one look at a time, and one more where it was called meanwhile: what is under way was read before the news came. Apollo
 * Client takes two equal questions under way for one, so the second would never be asked. A look that fails waits for the next call.
 */
export function oneAtATime(look: () => Promise<unknown>): () => void {
  let isUnderWay = false;
  let isDue = false;
  const run = async () => {
    isUnderWay = true;
    do {
      isDue = false;
      await look().catch(() => undefined);
    } while (isDue);
    isUnderWay = false;
  };
  return () => {
    isDue = true;
    if (!isUnderWay) void run();
  };
}

/** Asks a page's query again when something happened in a room, and after the line was gone. */
export function useHints(room: string | undefined, asked: Asked): void {
  const newest = useRef(asked);
  newest.current = asked;
  useEffect(() => {
    if (!room) return undefined;
    const look = async () => {
      const { loading, refetch } = newest.current;
      await refetch();
      // The page's own first question was under way and was taken for this one.
      if (loading) await newest.current.refetch();
    };
    return watchRoom(room, oneAtATime(look));
  }, [room]);
}
