import type { KdTree } from './kd-tree.js';
import { int, real } from './vectors.js';

/** Half a step of single precision, and a bit: what rounding may move an edge by, as a share. */
const SINGLE = 1.2e-7;
/** What sums of the same squares may differ by, as a share. */
const ROUNDING = 1e-12;

/**
 * How far a school is from the boxes of a search tree, and from the schools in them. Edges are kept in single precision,
 * rounded outwards: twice as many fit into the processor's cache, which is what most of a search waits for.
 */
export class TreeSearch {
  /** Per node and feature, the lower edge, then the upper. */
  private readonly edges: Float32Array;
  private readonly point: Float64Array;
  private aimed = 0;
  private extra = 0;
  private readonly dimensions: number;

  constructor(private readonly tree: KdTree) {
    this.dimensions = tree.space.dimensions;
    this.point = new Float64Array(this.dimensions);
    this.edges = tree.space.gower ? new Float32Array() : edgesOf(tree);
  }

  /** Names the school that is asked about next. */
  aim(i: number): void {
    const { space } = this.tree;
    this.aimed = i;
    this.extra = real(space.extra, i);
    for (let k = 0; k < this.dimensions; k += 1) this.point[k] = real(space.points, i * this.dimensions + k);
  }

  /** The least squared distance to anything in the box of a node; anything above `limit` will do there. */
  reach(node: number, limit: number): number {
    const { tree, edges, point, dimensions } = this;
    if (tree.space.gower) return this.gowerReach(node);
    let sum = this.extra + real(tree.least, node);
    for (let k = 0, at = 2 * node * dimensions; k < dimensions; k += 1, at += 2) {
      const value = real(point, k);
      const below = (edges[at] as number) - value;
      const outside = below > 0 ? below : value - (edges[at + 1] as number);
      if (outside <= 0) continue;
      sum += outside * outside;
      if (sum > limit) return sum;
    }
    return sum;
  }

  /** Whether school j is farther than `radius` for certain. */
  isBeyond(j: number, radius: number): boolean {
    const { point, dimensions } = this;
    const { space } = this.tree;
    if (space.gower) return false;
    if (radius <= 0) return radius < 0;
    const limit = radius * radius * (1 + ROUNDING);
    const from = j * dimensions;
    let sum = this.extra + real(space.extra, j);
    for (let k = 0; k < dimensions; k += 1) {
      const step = real(point, k) - real(space.points, from + k);
      sum += step * step;
      if (sum > limit) return true;
    }
    return false;
  }

  /** Only features that the school and everybody in the box know can be counted on, scaled by what it knows at most. */
  private gowerReach(node: number): number {
    const { space, box, knownToAll } = this.tree;
    const { dimensions, point, aimed } = this;
    const sure = int(knownToAll, node) & int(space.known, aimed);
    const at = node * 2 * dimensions;
    let sum = 0;
    let weight = 0;
    for (let k = 0; k < dimensions; k += 1) {
      if ((int(space.known, aimed) & (1 << k)) !== 0) weight += real(space.weights, k);
      if ((sure & (1 << k)) === 0) continue;
      const value = real(point, k);
      const outside = Math.max(0, real(box, at + k) - value, value - real(box, at + dimensions + k));
      sum += outside * outside;
    }
    return weight > 0 ? (sum * space.totalWeight) / weight : 0;
  }
}

function edgesOf({ count, box, space: { dimensions } }: KdTree): Float32Array {
  const edges = new Float32Array(2 * count * dimensions);
  for (let node = 0; node < count; node += 1) {
    for (let k = 0; k < dimensions; k += 1) {
      const from = 2 * node * dimensions;
      edges[from + 2 * k] = below(real(box, from + k));
      edges[from + 2 * k + 1] = -below(-real(box, from + dimensions + k));
    }
  }
  return edges;
}

/** A number of single precision that is not above `value`. */
function below(value: number): number {
  const near = Math.fround(value);
  return near <= value ? near : Math.fround(near - SINGLE * Math.abs(near) - Number.MIN_VALUE);
}
