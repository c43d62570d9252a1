import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './Board.module.css';
import { stopAt, type BoardStop } from './board-stops.js';
import { useBoardDrag, type BoardDrop } from './use-board-drag.js';
import { useBoardFocus } from './use-board-focus.js';

export interface BoardProps {
  label: string;
  /** Places with their pieces. Hundreds are fine: what is out of sight is not laid out. */
  children: ReactNode;
  /** A piece was dropped on another piece, or on a place. Without it nothing can be dragged. */
  onDrop?: ((drop: BoardDrop) => void) | undefined;
  /** A key without a meaning of its own, pressed on a piece or on the head of a place. True: it was of use. */
  onKey?: ((key: string, at: BoardStop) => boolean) | undefined;
}

/**
 * Places that hold pieces. One stop for the Tab key: arrows go from piece to piece (up, down) and from place to
 * place (left, right). Keys and drags are heard once for the whole board, so that a thousand pieces cost nothing;
 * whoever lets pieces be dragged must offer the same by keyboard.
 */
export function Board({ label, children, onDrop, onKey }: BoardProps) {
  const root = useRef<HTMLUListElement>(null);
  const focus = useBoardFocus(root);
  const drag = useBoardDrag(onDrop);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = stopAt(event.target);
    if (!at || focus.go(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onKey?.(event.key, at)) event.preventDefault();
  };
  const ears = { onFocus: focus.onFocus, onKeyDown, ...drag };
  return (
    <ul ref={root} aria-label={label} className={styles['board']} {...ears}>
      {children}
    </ul>
  );
}
