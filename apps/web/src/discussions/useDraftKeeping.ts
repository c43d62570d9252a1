import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kept } from '../device/kept.js';
import { isNothing, type Words } from './talk-words.js';
import { dropLast, writeLast, type KeptDraft } from '../device/last-words.js';

const pauseBeforeKeeping = 400;

export const draftAt = (kept: Kept, place: string): KeptDraft | undefined =>
  kept.read<KeptDraft>('draft', place);

/** Keeps the newest words of a box: at each pause, and at once when the page goes away. */
export function useDraftKeeping(kept: Kept, place: string, madeOn: number | undefined) {
  const [isKept, setIsKept] = useState(kept.lasts);
  const newest = useRef<Words | null>(null);
  const known = useRef(draftAt(kept, place)?.stamp);

  const keep = useCallback((): KeptDraft | undefined => {
    const words = newest.current;
    if (words === null) return undefined;
    newest.current = null;
    const stamp = crypto.randomUUID();
    const draft = { ...words, at: new Date().toISOString(), stamp, after: known.current, madeOn };
    known.current = stamp;
    void kept.write('draft', place, isNothing(words) ? undefined : draft).then(isThere => {
      setIsKept(isThere);
      if (isThere) dropLast(kept.person, place);
    });
    return draft;
  }, [madeOn, kept, place]);

  useEffect(() => {
    const keepLast = () => {
      const draft = keep();
      if (draft) writeLast(kept.person, place, draft);
    };
    const hidden = () => document.visibilityState === 'hidden' && keepLast();
    addEventListener('pagehide', keepLast);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', keepLast);
      document.removeEventListener('visibilitychange', hidden);
      keep();
    };
  }, [keep, kept, place]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useCallback(
    (words: Words) => {
      newest.current = words;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, pauseBeforeKeeping);
    },
    [keep],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { isKept, newest, known, keep, typed };
}
