import { type DragEvent, useRef } from 'react';
import { pieceOf, placeOf } from './board-stops.js';

export interface BoardDrop {
  readonly piece: string;
  readonly place: string;
  /** The piece it was dropped on; null: on the place itself. */
  readonly onPiece: string | null;
}

/** What would be hit here: another piece of another place, or another place. */
function targetFor(dragged: HTMLElement, under: EventTarget | null): HTMLElement | null {
  const place = placeOf(under);
  if (!place || place === placeOf(dragged)) return null;
  return pieceOf(under) ?? place;
}

/** Dragging by pointer, heard at the board. The mark of what would be hit is set past React, to be quick. */
export function useBoardDrag(onDrop: ((drop: BoardDrop) => void) | undefined) {
  const dragged = useRef<HTMLElement | null>(null);
  const marked = useRef<HTMLElement | null>(null);
  if (!onDrop) return {};

  const mark = (target: HTMLElement | null) => {
    if (marked.current === target) return;
    marked.current?.removeAttribute('data-drop');
    target?.setAttribute('data-drop', 'true');
    marked.current = target;
  };
  const onDragStart = (event: DragEvent) => {
    const piece = pieceOf(event.target);
    if (!piece) return;
    dragged.current = piece;
    piece.setAttribute('data-dragged', 'true');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', piece.dataset['piece'] ?? '');
  };
  const onDragOver = (event: DragEvent) => {
    if (!dragged.current) return;
    const target = targetFor(dragged.current, event.target);
    mark(target);
    if (target) event.preventDefault();
  };
  const onDragEnd = () => {
    mark(null);
    dragged.current?.removeAttribute('data-dragged');
    dragged.current = null;
  };
  const dropped = (event: DragEvent) => {
    const piece = dragged.current?.dataset['piece'];
    const target = dragged.current && targetFor(dragged.current, event.target);
    const place = placeOf(target)?.dataset['place'];
    onDragEnd();
    if (!piece || !place || !target) return;
    event.preventDefault();
    onDrop({ piece, place, onPiece: target.dataset['piece'] ?? null });
  };
  return { onDragStart, onDragOver, onDragEnd, onDrop: dropped };
}
