import { announce } from '@pathways/ui';
import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { moveCaret, spanBetween, unitAround, wordsAround, type Span, type Step } from './caret.js';
import { usePointing, type Pointed } from './pointed-span.js';

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next word',
  ArrowLeft: 'previous word',
  ArrowDown: 'next sentence',
  ArrowUp: 'previous sentence',
  Home: 'start',
  End: 'end',
};

/** Runs what a key does; a key that does nothing here, or is held with another, goes on its way. */
const onKeys = (actOf: (key: string) => (() => void) | undefined) => (event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = actOf(event.key.length === 1 ? event.key.toLowerCase() : event.key);
  if (!act) return;
  act();
  event.preventDefault();
};

export interface Marking extends Pointed {
  readonly text: string;
  readonly box: RefObject<HTMLElement | null>;
  /** What is marked at a place already, for a screen reader; empty where nothing is. */
  readonly marksAt: (at: number) => string;
}

/**
 * Marking a span by mouse, by touch or by keyboard alone: arrows move by word and sentence, space begins, arrows extend
 * and shrink, X moves the other end, W and S take the word or the sentence, Enter takes what is marked, Escape lets go.
 * What the keyboard does is also said.
 */
export function useMarking({ text, box, marksAt, onTaken, onTouched }: Marking) {
  const rested = useRef(0);
  const [caret, setCaret] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  const open = caret !== null && anchor !== null ? spanBetween(anchor, caret) : null;
  const rest = (at: number) => {
    rested.current = at;
    setCaret(at);
  };
  const hold = (from: number, to: number) => {
    setAnchor(from);
    rest(to);
    announce(`Marked: ${text.slice(Math.min(from, to), Math.max(from, to))}`);
  };
  const letGo = () => {
    setAnchor(null);
    announce('Nothing marked');
  };
  const move = (step: Step) => {
    const to = moveCaret(text, caret ?? 0, step);
    if (anchor !== null) return hold(anchor, to);
    rest(to);
    announce([wordsAround(text, to), marksAt(to)].filter(Boolean).join('. '));
  };
  const begin = () => {
    setAnchor(caret ?? 0);
    announce('Marking begins here. Extend or shrink it with the arrow keys, take it with Enter.');
  };
  const takeUnit = (unit: 'word' | 'sentence') => {
    const { startsAt, endsAt } = unitAround(text, caret ?? 0, unit);
    hold(startsAt, endsAt);
  };
  const take = () => {
    if (!open || open.endsAt === open.startsAt) return;
    onTaken(open);
    setAnchor(null);
    announce(`Taken: ${text.slice(open.startsAt, open.endsAt)}`);
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ' ': begin,
    Enter: take,
    w: () => takeUnit('word'),
    s: () => takeUnit('sentence'),
    x: anchor !== null && caret !== null ? () => hold(caret, anchor) : undefined,
    Escape: anchor !== null ? letGo : undefined,
  };
  const stepBy = (step: Step | undefined) => step && (() => move(step));
  const onKeyDown = onKeys(key => keys[key] ?? stepBy(steps[key]));
  const withMouse = (span: Span) => {
    setCaret(null);
    setAnchor(null);
    onTaken(span);
  };
  const { isHeld, onMouseUp } = usePointing(box, { onTaken: withMouse, onTouched });
  /** The caret is the keyboard's: a finger or the mouse that comes here is not shown one. */
  const onFocus = ({ currentTarget }: FocusEvent) => {
    if (currentTarget.matches(':focus-visible')) setCaret(rested.current);
  };
  return { caret, open, isHeld, handlers: { onKeyDown, onMouseUp, onFocus, onBlur: () => setCaret(null) } };
}
