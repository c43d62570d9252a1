import type { DistanceDefinition, School } from './instance.js';
import { Space } from './space.js';
import { int, real } from './vectors.js';

const LEAF = 8;
/**
 * In larger phases the first cuts are by what is known. A school of which little is known is dear and far from all others:
 * among schools of which all is known it would make a box look cheap that is not.
 */
const CUT_BY_KNOWN = 30000;

/**
 * A kd-tree over the schools of a phase, flat: node 0 is the root, rows lo..hi-1 lie below a node.
 * The rows of its space are in leaf order, so a node is a stretch of memory.
 */
export interface KdTree {
  readonly space: Space;
  readonly count: number;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** Child nodes, -1 at a leaf. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Per node: the least coordinates, then the greatest. */
  readonly box: Float64Array;
  /** Per node: the least extra variance, and the features that every school below has. */
  readonly least: Float64Array;
  readonly knownToAll: Int32Array;
}

/** Lays the schools of one phase out in search order. Ties are settled by id, whatever order they came in. */
export function plant(schools: readonly School[], distance: DistanceDefinition): KdTree {
  const byId = [...schools].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const builder = new Builder(new Space(byId, distance));
  builder.grow(0, byId.length);
  const inOrder = Array.from(builder.order, row => byId[row] as School);
  return builder.tree(new Space(inOrder, distance));
}

class Builder {
  readonly order: Int32Array;
  private readonly lo: number[] = [];
  private readonly hi: number[] = [];
  private readonly left: number[] = [];
  private readonly right: number[] = [];
  private readonly least: number[] = [];
  private readonly knownToAll: number[] = [];
  private readonly boxes: Float64Array[] = [];

  constructor(private readonly raw: Space) {
    this.order = Int32Array.from({ length: raw.n }, (_, i) => i);
  }

  grow(lo: number, hi: number): number {
    const node = this.lo.length;
    const box = this.enclose(lo, hi);
    this.lo.push(lo);
    this.hi.push(hi);
    this.left.push(-1);
    this.right.push(-1);
    const middle = hi - lo > LEAF ? this.cut(lo, hi, box) : -1;
    if (middle > lo && middle < hi) {
      this.left[node] = this.grow(lo, middle);
      this.right[node] = this.grow(middle, hi);
    }
    return node;
  }

  private enclose(lo: number, hi: number): Float64Array {
    const { dimensions, points, extra, known } = this.raw;
    const box = new Float64Array(2 * dimensions).fill(Infinity, 0, dimensions).fill(-Infinity, dimensions);
    let least = Infinity;
    let knownToAll = -1;
    for (let p = lo; p < hi; p += 1) {
      const row = int(this.order, p);
      least = Math.min(least, real(extra, row));
      knownToAll &= int(known, row);
      for (let k = 0; k < dimensions; k += 1) {
        const value = real(points, row * dimensions + k);
        if (value < real(box, k)) box[k] = value;
        if (value > real(box, dimensions + k)) box[dimensions + k] = value;
      }
    }
    this.boxes.push(box);
    this.least.push(least);
    this.knownToAll.push(knownToAll);
    return box;
  }

  /** Sorts the stretch for its cut and returns the middle: by what is known (gower, large), else on the widest side. */
  private cut(lo: number, hi: number, box: Float64Array): number {
    const { raw, order } = this;
    const stretch = order.subarray(lo, hi);
    if (raw.gower || raw.n > CUT_BY_KNOWN) {
      stretch.sort((a, b) => int(raw.known, a) - int(raw.known, b) || a - b);
      const first = int(raw.known, int(order, lo));
      if (first !== int(raw.known, int(order, hi - 1))) return this.edgeOfKnown(lo, hi);
    }
    const D = raw.dimensions;
    let axis = 0;
    for (let k = 1; k < D; k += 1) {
      if (real(box, D + k) - real(box, k) > real(box, D + axis) - real(box, axis)) axis = k;
    }
    if (!(real(box, D + axis) > real(box, axis))) return -1;
    stretch.sort((a, b) => real(raw.points, a * D + axis) - real(raw.points, b * D + axis) || a - b);
    return (lo + hi) >> 1;
  }

  /** The change of known features nearest to the middle of a stretch sorted by them. */
  private edgeOfKnown(lo: number, hi: number): number {
    const mask = (p: number) => int(this.raw.known, int(this.order, p));
    const half = (lo + hi) >> 1;
    for (let step = 0; step < hi - lo; step += 1) {
      for (const p of [half + step, half - step]) if (p > lo && p < hi && mask(p) !== mask(p - 1)) return p;
    }
    return -1;
  }

  tree(space: Space): KdTree {
    const box = new Float64Array(this.boxes.length * 2 * space.dimensions);
    this.boxes.forEach((each, node) => box.set(each, node * 2 * space.dimensions));
    return {
      space,
      count: this.lo.length,
      lo: Int32Array.from(this.lo),
      hi: Int32Array.from(this.hi),
      left: Int32Array.from(this.left),
      right: Int32Array.from(this.right),
      box,
      least: Float64Array.from(this.least),
      knownToAll: Int32Array.from(this.knownToAll),
    };
  }
}
