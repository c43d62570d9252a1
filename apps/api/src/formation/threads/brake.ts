const FLAG_BYTES = 4;
const DEADLINE_AT = 8;

/**
 * How all threads of a run are stopped: a flag that is raised, and the moment after which nothing counts. Both are in
 * memory that the threads share, so that they may be hired before either is known.
 */
export class Brake {
  private readonly flag: Int32Array;
  private readonly deadline: Float64Array;

  constructor(readonly memory = new SharedArrayBuffer(DEADLINE_AT + Float64Array.BYTES_PER_ELEMENT)) {
    this.flag = new Int32Array(memory, 0, FLAG_BYTES / Int32Array.BYTES_PER_ELEMENT);
    this.deadline = new Float64Array(memory, DEADLINE_AT, 1);
  }

  /** Asks every thread to end with the best answer so far. */
  pull(): void {
    Atomics.store(this.flag, 0, 1);
  }

  isPulled(): boolean {
    return Atomics.load(this.flag, 0) === 1;
  }

  /** @param moment milliseconds since the epoch. Told before the first order, or never. */
  endBy(moment: number): void {
    this.deadline[0] = moment;
  }

  /** Milliseconds until the run must have ended; Infinity where it takes the time it needs. */
  left(): number {
    const moment = this.deadline[0] ?? 0;
    return moment === 0 ? Infinity : moment - Date.now();
  }
}
