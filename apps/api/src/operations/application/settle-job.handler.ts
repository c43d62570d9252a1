import { Injectable } from '@nestjs/common';
import {
  canSettleJobs,
  settleJob,
  type DeliveryId,
  type JobId,
  type SettleJobRefusal,
} from '@pathways/domain/operations';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { Log } from '../../platform/telemetry/log.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { JobStore } from './job.store.js';

type Refusal = SettleJobRefusal | { readonly kind: 'NotFound' };

/** An administrator tries again what failed, or gives it up. Who did it stands in the log. */
@Injectable()
export class SettleJobHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly jobs: JobStore,
    private readonly log: Log,
  ) {}

  handle(actor: SignedIn, job: JobId, how: 'retry' | 'give up'): Promise<Result<JobId, Refusal>> {
    return this.units.run(actor, async work => {
      const state = canSettleJobs(actor) ? await this.jobs.stateOf(work, job) : null;
      if (state === null) return refuse({ kind: 'NotFound' });
      const settled = settleJob(actor, state);
      if (!settled.ok) return settled;
      await (how === 'retry' ? this.jobs.retry(work, job) : this.jobs.giveUp(work, job));
      this.log.info({ job, how, by: actor.personId }, 'an administrator settled a job');
      return accept(job);
    });
  }

  retryDelivery(
    actor: SignedIn,
    delivery: DeliveryId,
  ): Promise<Result<DeliveryId, { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const isThere = canSettleJobs(actor) && (await this.jobs.unpark(work, delivery));
      return isThere ? accept(delivery) : refuse({ kind: 'NotFound' });
    });
  }
}
