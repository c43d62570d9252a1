import { useRef, type KeyboardEvent } from 'react';
import { besides, isDirection, nearestTowards, type Spot } from './nearest.js';

function targetOf(key: string, from: Spot, spots: readonly Spot[]): Spot | null {
  if (isDirection(key)) return nearestTowards(from, key, spots);
  if (key === 'PageDown') return besides(from, 1, spots);
  if (key === 'PageUp') return besides(from, -1, spots);
  const inOrder = [...spots].sort((one, other) => one.x - other.x);
  if (key === 'Home') return inOrder[0] ?? null;
  return key === 'End' ? (inOrder.at(-1) ?? null) : null;
}

/** One stop of the Tab key for all spots; keys move the focus from spot to spot, and the choice follows it. */
export function useRoving(spots: readonly Spot[], chosen: string | null, onChoose: (id: string) => void) {
  const elements = useRef(new Map<string, SVGGElement>());
  const stop = spots.some(({ id }) => id === chosen) ? chosen : (spots[0]?.id ?? null);
  const keep = (id: string, element: SVGGElement | null) => {
    if (element) elements.current.set(id, element);
    else elements.current.delete(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = spots.find(({ id }) => id === stop);
    const target = from && targetOf(event.key, from, spots);
    const isOurs = isDirection(event.key) || ['PageDown', 'PageUp', 'Home', 'End'].includes(event.key);
    if (isOurs) event.preventDefault();
    if (!target) return;
    onChoose(target.id);
    elements.current.get(target.id)?.focus();
  };
  return { stop, onKeyDown, keep };
}
