import { TreeSearch } from './kd-boxes.js';
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

/** The schools of so small a node are gone through one by one: asking its halves how near they are costs more. */
const BUCKET = 48;

/**
 * Searches of a kd-tree for legal partners under prices. A box is opened only while its nearest corner,
 * less the greatest price inside, could still matter; so the answers are exact.
 * Schools that are locked to a mate are never found: their only partners come through the mate.
 */
export class PricedSearch {
  private readonly boxes: TreeSearch;
  private readonly top: Float64Array;
  private readonly stack = new Int32Array(256);
  private readonly floors = new Float64Array(256);
  private prices: Float64Array;

  constructor(private readonly tree: KdTree) {
    this.boxes = new TreeSearch(tree);
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

  private partner(i: number, j: number): boolean {
    const { space } = this.tree;
    return j !== i && int(space.mate, j) < 0 && !space.clash(i, j);
  }

  /** The `found.capacity` legal partners of i with the least distance - (u_i + u_j) / 2, least first. */
  nearest(i: number, found: Matches): void {
    const { tree, stack, floors } = this;
    const { left, right, lo, hi } = tree;
    this.boxes.aim(i);
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
      if (near < 0 || int(hi, node) - int(lo, node) <= BUCKET) {
        this.goThrough(node, i, found);
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

  private goThrough(node: number, i: number, found: Matches): void {
    const { prices, boxes } = this;
    const { lo, hi, space } = this.tree;
    const own = real(prices, i) / 2;
    for (let j = int(lo, node); j < int(hi, node); j += 1) {
      const most = found.count === found.capacity ? real(found.slack, found.count - 1) : Infinity;
      const shares = own + real(prices, j) / 2;
      if (boxes.isBeyond(j, most + shares) || !this.partner(i, j)) continue;
      const distance = space.distance(i, j);
      insert(found, j, distance - own - real(prices, j) / 2, distance);
    }
  }

  /** The least slack that a partner of i in the box can have; Infinity where it is above `most`. */
  private floor(node: number, i: number, most: number): number {
    const shares = (real(this.prices, i) + real(this.top, node)) / 2;
    const radius = most + shares;
    if (radius < 0) return Infinity;
    const limit = radius * radius;
    const reach = this.boxes.reach(node, limit);
    return reach > limit ? Infinity : Math.sqrt(reach) - shares;
  }

  /** Every legal partner j of i with distance - share x (u_i + u_j) below `limit`, in row order of the tree. */
  within(i: number, share: number, limit: number, found: Matches): void {
    const { tree, prices, stack, top, boxes } = this;
    const { left, right, lo, hi, space } = tree;
    boxes.aim(i);
    const own = share * real(prices, i);
    found.count = 0;
    stack[0] = 0;
    for (let depth = 1; depth > 0;) {
      depth -= 1;
      const node = int(stack, depth);
      const radius = limit + own + share * real(top, node);
      if (radius <= 0 || boxes.reach(node, radius * radius) >= radius * radius) continue;
      if (int(left, node) >= 0 && int(hi, node) - int(lo, node) > BUCKET) {
        stack[depth] = int(right, node);
        stack[depth + 1] = int(left, node);
        depth += 2;
        continue;
      }
      for (let j = int(lo, node); j < int(hi, node); j += 1) {
        if (boxes.isBeyond(j, limit + own + share * real(prices, j)) || !this.partner(i, j)) continue;
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
