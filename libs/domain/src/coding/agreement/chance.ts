/**
 * A source of whole numbers that repeats itself for the same seed, so that an interval is the same on each day and machine.
 * Algorithm: xorshift128, G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8(14), 2003, p. 5; period 2^128 - 1. Its four words
 * are filled from the seed by a Weyl sequence and the finaliser of MurmurHash3 (A. Appleby, public domain).
 */
export class Chance {
  private x: number;
  private y: number;
  private z: number;
  private w: number;

  /** `seed` is any whole number; its lowest 32 bits count. */
  constructor(seed: number) {
    let state = seed | 0;
    const next = () => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      return mixed ^ (mixed >>> 16);
    };
    [this.x, this.y, this.z] = [next(), next(), next()];
    // All four words zero would stay zero for ever.
    this.w = next() | 1;
  }

  /** A whole number from 0 up to but not `limit` (1 to 2^32), each equally likely to within limit / 2^32. */
  below(limit: number): number {
    const mixed = this.x ^ (this.x << 11);
    this.x = this.y;
    this.y = this.z;
    this.z = this.w;
    this.w = this.w ^ (this.w >>> 19) ^ mixed ^ (mixed >>> 8);
    return Math.floor(((this.w >>> 0) / 0x1_0000_0000) * limit);
  }
}
