import type { TripleList } from './triples.js';
import { int, real } from './vectors.js';

/** Per school, its cheapest triples by reduced cost: which moves the search tries. */
export interface Candidates {
  readonly width: number;
  /** Per school, how many of its `width` places are filled. */
  readonly count: Int32Array;
  /** n x width: the two partners, and the reduced cost; cheapest first. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly reduced: Float64Array;
}

export function cheapestTriples(triples: TripleList, prices: Float64Array, width: number): Candidates {
  const n = prices.length;
  const count = new Int32Array(n);
  const one = new Int32Array(n * width);
  const other = new Int32Array(n * width);
  const reduced = new Float64Array(n * width);
  const offer = (i: number, j: number, k: number, value: number): void => {
    const filled = int(count, i);
    let at = i * width + filled;
    if (filled === width) {
      at -= 1;
      if (value >= real(reduced, at)) return;
    } else count[i] = filled + 1;
    for (; at > i * width && real(reduced, at - 1) > value; at -= 1) {
      one[at] = int(one, at - 1);
      other[at] = int(other, at - 1);
      reduced[at] = real(reduced, at - 1);
    }
    one[at] = j;
    other[at] = k;
    reduced[at] = value;
  };
  for (let t = 0; t < triples.count; t += 1) {
    const i = int(triples.first, t);
    const j = int(triples.second, t);
    const k = int(triples.third, t);
    const value = triples.reduced(t, prices);
    offer(i, j, k, value);
    offer(j, i, k, value);
    offer(k, i, j, value);
  }
  return { width, count, one, other, reduced };
}
