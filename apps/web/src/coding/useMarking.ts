import { announce } from '@pathways/ui';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import { moveCaret, spanBetween, wordsAround, type Span, type Step } from './caret.js';

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next word',
  ArrowLeft: 'previous word',
  ArrowDown: 'next sentence',
  ArrowUp: 'previous sentence',
  Home: 'start',
  End: 'end',
};

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

/**
 * Marking a span by mouse, by touch or by keyboard alone: arrows move by word and sentence, space begins, arrows
 * extend, Enter takes it, Escape lets go. What the keyboard does is also said.
 */
export function useMarking(text: string, box: RefObject<HTMLElement | null>, onTaken: (span: Span) => void) {
  const [caret, setCaret] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  const open = caret !== null && anchor !== null ? spanBetween(anchor, caret) : null;

  const letGo = () => {
    setAnchor(null);
    announce('Nothing marked');
  };
  const move = (step: Step) => {
    const to = moveCaret(text, caret ?? 0, step);
    setCaret(to);
    const held = anchor === null ? null : spanBetween(anchor, to);
    announce(held ? `Marked: ${text.slice(held.startsAt, held.endsAt)}` : wordsAround(text, to));
  };
  const begin = () => {
    setAnchor(caret ?? 0);
    announce('Marking begins here. Extend it with the arrow keys, take it with Enter.');
  };
  const take = () => {
    if (!open || open.endsAt === open.startsAt) return;
    onTaken(open);
    setAnchor(null);
    announce(`Taken: ${text.slice(open.startsAt, open.endsAt)}`);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) move(step);
    else if (event.key === ' ') begin();
    else if (event.key === 'Enter') take();
    else if (event.key === 'Escape' && anchor !== null) letGo();
    else return;
    event.preventDefault();
  };
  const onPointed = () => {
    const span = box.current && pointedSpan(box.current);
    if (!span) return;
    setCaret(null);
    setAnchor(null);
    onTaken(span);
  };
  return {
    caret,
    open,
    handlers: {
      onKeyDown,
      onMouseUp: onPointed,
      onTouchEnd: onPointed,
      onFocus: () => setCaret(at => at ?? 0),
      onBlur: () => setCaret(null),
    },
  };
}
