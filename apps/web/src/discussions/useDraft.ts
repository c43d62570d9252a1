import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kept } from './kept.js';

const pauseBeforeKeeping = 400;

/** Text in the making, kept on the device at each pause and when the page goes away, under the place it is for. */
export function useDraft(kept: Kept, place: string, initial = '') {
  const [stored] = useState(() => kept.read(`draft:${place}`));
  const [text, setText] = useState(stored ?? initial);
  const [isKept, setIsKept] = useState(true);
  const newest = useRef<string | null>(null);

  const keep = useCallback(() => {
    if (newest.current === null) return;
    setIsKept(kept.write(`draft:${place}`, newest.current));
    newest.current = null;
  }, [kept, place]);

  useEffect(() => {
    if (newest.current === null) return;
    const timer = setTimeout(keep, pauseBeforeKeeping);
    return () => clearTimeout(timer);
  }, [text, keep]);

  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const change = (next: string) => {
    newest.current = next;
    setText(next);
  };
  const clear = () => {
    newest.current = null;
    kept.write(`draft:${place}`, '');
    setText('');
  };
  return { text, change, clear, isRestored: stored !== null && stored !== '' && stored === text, isKept };
}
