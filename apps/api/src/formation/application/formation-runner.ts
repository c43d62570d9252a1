import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { stranger } from '@pathways/domain/shared';
import { Log } from '../../platform/telemetry/log.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { FormingJob } from './former.js';
import { FormationStore, type ClaimedRun } from './formation.store.js';
import { RunFormationHandler } from './run-formation.handler.js';

const lookEveryMs = 10_000;
const silentAfterMs = 30_000;

export const silent =
  'The server was stopped in the middle of this run. Start it again: nothing else was lost.';
const accident =
  'The run met a fault on our side and was given up. Start it again; if it fails again, report its address.';

/**
 * Takes waiting runs one by one, so that a process never searches twice at once. Every API process has a runner; the
 * claim in the database shares the work. A run whose process died falls silent and is marked as failed.
 */
@Injectable()
export class FormationRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private busy: Promise<void> | undefined;
  private again = false;
  private job: FormingJob | undefined;
  private stopped = false;

  constructor(
    private readonly units: UnitOfWork,
    private readonly runs: FormationStore,
    private readonly handler: RunFormationHandler,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), lookEveryMs);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.job?.stop();
    await this.busy;
  }

  wake(): void {
    if (this.stopped) return;
    if (this.busy) {
      this.again = true;
      return;
    }
    this.busy = this.drain()
      .catch(error => this.log.error({ error }, 'formation runs could not be read'))
      .finally(() => {
        this.busy = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  /** Carries all that waits to its end. */
  async settle(): Promise<void> {
    this.wake();
    while (this.busy) await this.busy;
  }

  private async drain(): Promise<void> {
    await this.units.run(stranger, work =>
      this.runs.failSilent(work, new Date(work.now.getTime() - silentAfterMs), silent),
    );
    while (!this.stopped) {
      const claimed = await this.units.run(stranger, work => this.runs.claimNext(work));
      if (!claimed) return;
      await this.carry(claimed);
    }
  }

  private async carry(run: ClaimedRun): Promise<void> {
    try {
      await this.handler.handle(run, job => {
        this.job = job;
      });
    } catch (error) {
      if (this.stopped) return await this.units.run(stranger, work => this.runs.handBack(work, run.id));
      this.log.error({ error, run: run.id }, 'a formation run met an accident');
      await this.units.run(stranger, work => this.runs.fail(work, run.id, accident));
    } finally {
      this.job = undefined;
    }
  }
}
