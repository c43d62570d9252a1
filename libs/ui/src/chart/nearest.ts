export interface Spot {
  readonly id: string;
  /** Pixels from the left and from the top. */
  readonly x: number;
  readonly y: number;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const steps = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const satisfies Record<Direction, readonly [number, number]>;

export const isDirection = (key: string): key is Direction => key in steps;

/**
 * The spot that an arrow key leads to: the nearest on that side, where going aside counts twice as far as going on.
 * Null where nothing lies on that side.
 */
export function nearestTowards(from: Spot, direction: Direction, spots: readonly Spot[]): Spot | null {
  const [right, down] = steps[direction];
  let found: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const [across, along] = [spot.x - from.x, spot.y - from.y];
    const onwards = across * right + along * down;
    const aside = Math.abs(across * down) + Math.abs(along * right);
    const way = onwards + 2 * aside;
    if (spot.id !== from.id && onwards > 0 && way < least) [found, least] = [spot, way];
  }
  return found;
}

/** The next or previous spot from left to right, so that every spot can be reached whatever lies where. */
export function besides(from: Spot, step: 1 | -1, spots: readonly Spot[]): Spot | null {
  const inOrder = [...spots].sort((one, other) => one.x - other.x || one.y - other.y);
  return inOrder[inOrder.findIndex(({ id }) => id === from.id) + step] ?? null;
}
