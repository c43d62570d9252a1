import type { KdTree } from './kd-tree.js';
import { int, real } from './vectors.js';

/** Partners found by a search, with their slack (distance minus a share of both prices) and distance. */
export class Matches {
  count = 0;
  readonly ids: Int32Array;
  readonly slack: Float64Array;
  readonly distance: Float64Array;

  constructor(readonly capacity: number) {
    this.ids = new Int32Array(capacity);
    this.slack = new Float64Array(capacity);
    this.distance = new Float64Array(capacity);
  }

  id(at: number): number {
    return int(this.ids, at);
  }
}

/**
 * Searches of a kd-tree for legal partners under prices. A box is opened only while its nearest corner,
 * less the greatest price inside, could still matter; so the answers are exact.
 * Schools that are locked to a mate are never found: their only partners come through the mate.
 */
export class PricedSearch {
  private readonly top: Float64Array;
  private readonly stack = new Int32Array(256);
  private readonly floors = new Float64Array(256);
  private prices: Float64Array;

  constructor(private readonly tree: KdTree) {
    this.top = new Float64Array(tree.count);
    this.prices = new Float64Array(tree.space.n);
  }

  setPrices(prices: Float64Array): void {
    const { tree, top } = this;
    this.prices = prices;
    for (let node = tree.count - 1; node >= 0; node -= 1) {
      let greatest = -Infinity;
      if (int(tree.left, node) >= 0) {
        greatest = Math.max(real(top, int(tree.left, node)), real(top, int(tree.right, node)));
      } else {
        for (let j = int(tree.lo, node); j < int(tree.hi, node); j += 1)
          greatest = Math.max(greatest, real(prices, j));
      }
      top[node] = greatest;
    }
  }

  /** The least squared distance from school i to anything in the box of a node; anything above `limit` will do there. */
  private reach(node: number, i: number, limit: number): number {
    const { space, box, knownToAll } = this.tree;
    const { dimensions, points } = space;
    if (space.gower) return this.gowerReach(node, i, int(knownToAll, node) & int(space.known, i));
    const at = node * 2 * dimensions;
    let sum = real(space.extra, i) + real(this.tree.least, node);
    for (let k = 0; k < dimensions; k += 1) {
      const value = real(points, i * dimensions + k);
      const below = real(box, at + k) - value;
      const above = value - real(box, at + dimensions + k);
      if (below > 0) sum += below * below;
      else if (above > 0) sum += above * above;
      if (sum > limit) return sum;
    }
    return sum;
  }

  /** Only features that i and every school of the box know can be counted on, scaled by what i knows at most. */
  private gowerReach(node: number, i: number, sure: number): number {
    const { space, box } = this.tree;
    const { dimensions, points } = space;
    const at = node * 2 * dimensions;
    let sum = 0;
    let weight = 0;
    for (let k = 0; k < dimensions; k += 1) {
      if ((int(space.known, i) & (1 << k)) !== 0) weight += real(space.weights, k);
      if ((sure & (1 << k)) === 0) continue;
      const value = real(points, i * dimensions + k);
      const outside = Math.max(0, real(box, at + k) - value, value - real(box, at + dimensions + k));
      sum += outside * outside;
    }
    return weight > 0 ? (sum * space.totalWeight) / weight : 0;
  }

  private partner(i: number, j: number): boolean {
    const { space } = this.tree;
    return j !== i && int(space.mate, j) < 0 && !space.clash(i, j);
  }

  /** The `found.capacity` legal partners of i with the least distance - (u_i + u_j) / 2, least first. */
  nearest(i: number, found: Matches): void {
    const { tree, prices, stack, floors } = this;
    const { left, right, lo, hi, space } = tree;
    const own = real(prices, i) / 2;
    found.count = 0;
    stack[0] = 0;
    floors[0] = -Infinity;
    for (let depth = 1; depth > 0;) {
      depth -= 1;
      const node = int(stack, depth);
      if (found.count === found.capacity && real(floors, depth) >= real(found.slack, found.count - 1))
        continue;
      const near = int(left, node);
      const most = found.count === found.capacity ? real(found.slack, found.count - 1) : Infinity;
      if (near < 0) {
        for (let j = int(lo, node); j < int(hi, node); j += 1) {
          if (!this.partner(i, j)) continue;
          const distance = space.distance(i, j);
          insert(found, j, distance - own - real(prices, j) / 2, distance);
        }
        continue;
      }
      const far = int(right, node);
      const a = this.floor(near, i, most);
      const b = this.floor(far, i, most);
      const [later, sooner] = a <= b ? [far, near] : [near, far];
      if (Math.max(a, b) < Infinity) {
        stack[depth] = later;
        floors[depth] = Math.max(a, b);
        depth += 1;
      }
      if (Math.min(a, b) < Infinity) {
        stack[depth] = sooner;
        floors[depth] = Math.min(a, b);
        depth += 1;
      }
    }
  }

  /** The least slack that a partner of i in the box can have; Infinity where it is above `most`. */
  private floor(node: number, i: number, most: number): number {
    const shares = (real(this.prices, i) + real(this.top, node)) / 2;
    const radius = most + shares;
    if (radius < 0) return Infinity;
    const limit = radius * radius;
    const reach = this.reach(node, i, limit);
    return reach > limit ? Infinity : Math.sqrt(reach) - shares;
  }

  /** Every legal partner j of i with distance - share x (u_i + u_j) below `limit`, in row order of the tree. */
  within(i: number, share: number, limit: number, found: Matches): void {
    const { tree, prices, stack, top } = this;
    const { left, right, lo, hi, space } = tree;
    const own = share * real(prices, i);
    found.count = 0;
    stack[0] = 0;
    for (let depth = 1; depth > 0;) {
      depth -= 1;
      const node = int(stack, depth);
      const radius = limit + own + share * real(top, node);
      if (radius <= 0 || this.reach(node, i, radius * radius) >= radius * radius) continue;
      if (int(left, node) >= 0) {
        stack[depth] = int(right, node);
        stack[depth + 1] = int(left, node);
        depth += 2;
        continue;
      }
      for (let j = int(lo, node); j < int(hi, node); j += 1) {
        if (!this.partner(i, j)) continue;
        const distance = space.distance(i, j);
        const slack = distance - own - share * real(prices, j);
        if (slack < limit) append(found, j, slack, distance);
      }
    }
  }
}

export function append(found: Matches, id: number, slack: number, distance: number): void {
  found.ids[found.count] = id;
  found.slack[found.count] = slack;
  found.distance[found.count] = distance;
  found.count += 1;
}

/** Keeps the list sorted by slack; the earlier find wins a tie. */
export function insert(found: Matches, id: number, slack: number, distance: number): void {
  if (found.count === found.capacity) {
    if (slack >= real(found.slack, found.count - 1)) return;
  } else found.count += 1;
  let at = found.count - 1;
  for (; at > 0 && real(found.slack, at - 1) > slack; at -= 1) {
    found.ids[at] = int(found.ids, at - 1);
    found.slack[at] = real(found.slack, at - 1);
    found.distance[at] = real(found.distance, at - 1);
  }
  found.ids[at] = id;
  found.slack[at] = slack;
  found.distance[at] = distance;
}
