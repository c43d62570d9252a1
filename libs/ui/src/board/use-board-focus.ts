import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';
import { placeOf, stopsOf } from './board-stops.js';

function neighbour(stops: readonly HTMLElement[], here: HTMLElement, key: string): HTMLElement | undefined {
  const at = stops.indexOf(here);
  const heads = () => stops.filter((stop, place) => placeOf(stop) !== placeOf(stops[place - 1] ?? null));
  const placeAt = () => heads().findIndex(head => placeOf(head) === placeOf(here));
  switch (key) {
    case 'ArrowDown':
      return stops[at + 1];
    case 'ArrowUp':
      return stops[at - 1];
    case 'ArrowRight':
      return heads()[placeAt() + 1];
    case 'ArrowLeft':
      return heads()[Math.max(0, placeAt() - 1)];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}

const directions = new Set(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End']);

/** One stop of the board takes part in the Tab order: the one that was visited last. The markup says -1 for all. */
export function useBoardFocus(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    // After every render: the stop that could be reached by Tab may have left the board.
    if (!root.current || root.current.querySelector('[data-stop][tabindex="0"]')) return;
    const first = stopsOf(root.current)[0];
    if (first) first.tabIndex = 0;
  });

  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.hasAttribute('data-stop')) return;
    for (const stop of root.current?.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]') ?? [])
      stop.tabIndex = -1;
    target.tabIndex = 0;
  };

  /** True: the key went from stop to stop. */
  const go = (event: KeyboardEvent): boolean => {
    if (!directions.has(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return false;
    if (!root.current || !(event.target instanceof HTMLElement)) return false;
    const next = neighbour(stopsOf(root.current), event.target, event.key);
    next?.focus();
    next?.scrollIntoView?.({ block: 'nearest' });
    event.preventDefault();
    return true;
  };

  return { onFocus, go };
}
