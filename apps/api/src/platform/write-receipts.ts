import type { Work } from './unit-of-work.js';

/** What a device did, as it names it itself. A sending that is repeated carries the same names again. */
export interface Sending {
  /** A UUID that the device made for this sending; null from those that never repeat themselves. */
  readonly clientId: string | null;
  readonly verb: string;
  readonly subject: string;
}

/** Which writes were done, so that a repeat, however late, is answered and not done again. */
export abstract class WriteReceipts {
  /** Ask once the subject is locked: a rival with the same sending has committed by then, or waits. */
  abstract isDone(work: Work, sending: Sending): Promise<boolean>;
  /** Kept in the transaction of the write itself. */
  abstract keep(work: Work, sending: Sending): Promise<void>;
}
