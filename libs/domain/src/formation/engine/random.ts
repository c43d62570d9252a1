import { int } from './vectors.js';

/**
 * Seeded random numbers: the counter generator sfc32 (public domain, Chris Doty-Humphrey, PractRand),
 * 128 bits of state filled from any text. The same text gives the same numbers everywhere.
 */
export class Random {
  private readonly state = new Int32Array(4);

  constructor(seed: string) {
    let hash = 0x811c9dc5 | 0;
    for (let word = 0; word < 4; word += 1) {
      for (const letter of `${word}|${seed}`) {
        hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
        hash ^= hash >>> 13;
      }
      this.state[word] = hash;
    }
    for (let warm = 0; warm < 16; warm += 1) this.bits();
  }

  /** 32 random bits, as an unsigned number. */
  bits(): number {
    const s = this.state;
    const a = int(s, 0);
    const b = int(s, 1);
    const c = int(s, 2);
    const counter = int(s, 3);
    const out = (a + b + counter) | 0;
    s[3] = (counter + 1) | 0;
    s[0] = b ^ (b >>> 9);
    s[1] = (c + (c << 3)) | 0;
    s[2] = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  }

  /** A number in [0, 1). */
  uniform(): number {
    return this.bits() / 4294967296;
  }

  /** A whole number from 0 to limit - 1. */
  below(limit: number): number {
    return Math.floor((this.bits() / 4294967296) * limit);
  }
}
