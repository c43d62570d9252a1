import type { Work } from '../unit-of-work.js';

/** What a job carries: ids and dates, never prose. It is stored, logged and shown to administrators by its kind. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;

/** One kind of job. The name is lasting: jobs that wait in the database know it only by that. */
export interface JobKind<Payload extends JobPayload> {
  readonly name: string;
  /** How often it is tried before it lies there as failed; the waits grow from 3 seconds to 6 hours. */
  readonly attempts: number;
  /** Never set: it lets the compiler know what the handler of this kind is given. */
  readonly carries?: Payload;
}

export const jobKind = <Payload extends JobPayload>(name: string, attempts = 12): JobKind<Payload> => ({
  name,
  attempts,
});

export interface JobTerms {
  /** Adding a job under the key of one that waits replaces that one: it runs once, at the later word's time. */
  readonly key?: string;
  /** Not before this moment. */
  readonly at?: Date;
}

/** Work for later. A job added in a transaction that fails was never added. It runs at least once: handlers are idempotent. */
export abstract class Jobs {
  abstract add<Payload extends JobPayload>(
    work: Work,
    kind: JobKind<Payload>,
    payload: Payload,
    terms?: JobTerms,
  ): Promise<void>;
}
