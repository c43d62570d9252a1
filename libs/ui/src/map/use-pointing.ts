import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { nextSpot, spotNear, type Direction, type Spot } from './frame.js';
import type { MapView } from './use-view.js';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How near a pointer or a finger must be, in pixels. */
const reach = 22;

interface Pointing {
  readonly spots: readonly Spot[];
  readonly view: MapView;
  readonly active: number | null;
  onActive(index: number | null): void;
}

/** Keys go from point to point; a pointer takes the nearest; what is drawn larger than it fits can be dragged. */
export function usePointing({ spots, view, active, onActive }: Pointing) {
  const drag = useRef<{ x: number; y: number } | null>(null);
  const go = (index: number) => {
    onActive(index);
    const spot = spots[index];
    if (spot) view.follow(spot);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = arrows[event.key];
    if (direction && spots.length > 0) go(active === null ? 0 : nextSpot(spots, active, direction));
    else if (event.key === '+') view.closer(active === null ? undefined : spots[active]);
    else if (event.key === '-') view.wider();
    else if (event.key === 'Escape') onActive(null);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const units = view.unitsPerPixel(box);
    if (drag.current && view.zoom > 1) {
      view.shift((drag.current.x - event.clientX) * units, (drag.current.y - event.clientY) * units);
      drag.current = { x: event.clientX, y: event.clientY };
      return;
    }
    const near = spotNear(spots, view.spotUnder(box, event), reach * units);
    if (near !== null) onActive(near);
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    onPointerMove(event);
    drag.current = { x: event.clientX, y: event.clientY };
  };
  const letGo = () => {
    drag.current = null;
  };
  return { onKeyDown, onPointerMove, onPointerDown, onPointerUp: letGo, onPointerLeave: letGo };
}
