import { useState } from 'react';
import type { Span } from './caret.js';

/**
 * The span in hand. What keys or the mouse mark is taken at once; what a finger selects waits for a press, since its handles may be drawn
 * further. While codes are being chosen, a finger's selection changes the span they are for.
 */
export function useMarkedSpan() {
  const [taken, setTaken] = useState<Span | null>(null);
  const [touched, setTouched] = useState<Span | null>(null);
  const [byFinger, setByFinger] = useState(false);
  const onTaken = (span: Span) => {
    if (!taken) setByFinger(false);
    setTaken(span);
    setTouched(null);
  };
  const onTouched = (span: Span) => (taken ? setTaken(span) : setTouched(span));
  const onTouchedTaken = () => {
    setByFinger(true);
    setTaken(touched);
    setTouched(null);
    window.getSelection()?.removeAllRanges();
  };
  const letGo = () => {
    setTaken(null);
    setTouched(null);
    window.getSelection()?.removeAllRanges();
  };
  return { taken, touched, byFinger, onTaken, onTouched, onTouchedTaken, letGo };
}
