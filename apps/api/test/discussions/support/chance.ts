/** Seeded chance (mulberry32): the same seed makes the same choices. */
export class Chance {
  constructor(private state: number) {}

  /** 0 ≤ number < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  within(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  one<Choice>(choices: readonly Choice[]): Choice | undefined {
    return choices[Math.floor(this.next() * choices.length)];
  }

  /** True in this share of the cases. */
  falls(share: number): boolean {
    return this.next() < share;
  }
}

export const pause = (ms: number): Promise<void> => new Promise(passed => setTimeout(passed, ms));
