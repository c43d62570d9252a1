import { useEffect, useRef, useState, type RefObject } from 'react';
import { spanBetween, type Span } from './caret.js';

/** The selection that the mouse or a finger made inside the element; null when it made none there. */
function pointedSpan(element: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const lead = document.createRange();
  lead.selectNodeContents(element);
  lead.setEnd(range.startContainer, range.startOffset);
  const startsAt = lead.toString().length;
  return spanBetween(startsAt, startsAt + range.toString().length);
}

/** A finger goes on drawing the handles of a selection after it was lifted: wait until they rest. */
const resting = 350;

/** Tells what a finger selects in the element, and again whenever its handles are drawn further. Answers whether such a selection stands. */
function useFingerSelection(box: RefObject<HTMLElement | null>, onTouched: (span: Span) => void): boolean {
  const [isHeld, setHeld] = useState(false);
  const touch = useRef(onTouched);
  useEffect(() => {
    touch.current = onTouched;
  });
  useEffect(() => {
    let byFinger = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pointed = (event: PointerEvent) => {
      byFinger = event.pointerType === 'touch';
    };
    const changed = () => {
      clearTimeout(timer);
      const span = byFinger && box.current ? pointedSpan(box.current) : null;
      setHeld(span !== null);
      if (span) timer = setTimeout(() => touch.current(span), resting);
    };
    document.addEventListener('pointerdown', pointed);
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', pointed);
      document.removeEventListener('selectionchange', changed);
    };
  }, [box]);
  return isHeld;
}

export interface Pointed {
  /** The mouse marked it: its button was let go. */
  readonly onTaken: (span: Span) => void;
  /** A finger selected it, and may go on drawing. */
  readonly onTouched: (span: Span) => void;
}

/** The two ways of pointing at words. While a finger's selection is held, nothing may be drawn anew: that would end it. */
export function usePointing(box: RefObject<HTMLElement | null>, { onTaken, onTouched }: Pointed) {
  const isHeld = useFingerSelection(box, onTouched);
  const onMouseUp = () => {
    const span = box.current && pointedSpan(box.current);
    if (span) onTaken(span);
  };
  return { isHeld, onMouseUp };
}
