import { Injectable } from '@nestjs/common';
import type { JobKind, JobPayload } from './jobs.js';

export type JobRun = (payload: JobPayload) => Promise<void>;

/** A kind that is added by the clock: every so many minutes, by one process, and once on return where some were missed. */
export interface RecurringJob {
  readonly name: string;
  readonly minutes: number;
}

/** Every slice enters what it does for each kind of job when its module is made; two slices cannot enter one kind. */
@Injectable()
export class JobBook {
  private readonly pages = new Map<string, JobRun>();
  readonly recurring: RecurringJob[] = [];

  /** `run` may be called again after a crash, and by two processes after each other: it must be idempotent. */
  enter<Payload extends JobPayload>(kind: JobKind<Payload>, run: (payload: Payload) => Promise<void>): void {
    if (this.pages.has(kind.name)) throw new Error(`Two slices do jobs of the kind ${kind.name}.`);
    this.pages.set(kind.name, payload => run(payload as Payload));
  }

  /** A look at how things stand, every so many minutes (a divisor of 60). */
  each(minutes: number, kind: JobKind<JobPayload>, run: () => Promise<void>): void {
    this.enter(kind, run);
    this.recurring.push({ name: kind.name, minutes });
  }

  get kinds(): ReadonlyMap<string, JobRun> {
    return this.pages;
  }
}
