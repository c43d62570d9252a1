import { Injectable } from '@nestjs/common';
import {
  formingTask,
  nameOutcome,
  proposedGroups,
  shareDone,
  unplacedOf,
  type FormingProgress,
} from '@pathways/domain/formation';
import { stranger } from '@pathways/domain/shared';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { Former, type FormingJob } from './former.js';
import { FormationStore, type ClaimedRun, type FinishedRun, type RunStand } from './formation.store.js';
import { FreePool } from './free-pool.js';
import { snapshotHash } from './snapshot-hash.js';

const beatEveryMs = 1_000;

/** The best cost and bound so far stay where a step of the search tells none. */
const standAfter = (before: RunStand, progress: FormingProgress): RunStand => ({
  share: shareDone(progress),
  cost: progress.cost ?? before.cost,
  bound: progress.bound ?? before.bound,
});

/** Carries one claimed run to its end. `hold` is told of the search, so that a process that ends can stop it. */
@Injectable()
export class RunFormationHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly runs: FormationStore,
    private readonly pools: FreePool,
    private readonly former: Former,
    private readonly actors: ActorSource,
  ) {}

  async handle(run: ClaimedRun, hold: (job: FormingJob) => void): Promise<void> {
    const actor = await this.actors.ofPerson(run.startedBy);
    const read = await this.pools.read(actor, run.request, run.profile);
    const known = await this.pools.circumstances(actor, run.request);
    const { pool, likeness, instance } = this.pools.asked(read, run.profile, run.request, known);
    let stand: RunStand = { share: 0, cost: null, bound: null };
    const job = this.former.form(formingTask(instance, run.request), progress => {
      stand = standAfter(stand, progress);
    });
    hold(job);
    const result = await this.watched(run, job, () => stand);
    if (!result) return;
    const finished: FinishedRun = {
      groups: proposedGroups(result, pool, likeness),
      unplaced: unplacedOf(result.unplaced, pool, run.profile),
      outcome: nameOutcome(result.outcome, pool),
      locks: known.locks,
      snapshotHash: snapshotHash(instance),
      poolSize: pool.length,
      engine: `pathways ${result.version}`,
    };
    await this.units.run(stranger, work => this.runs.finish(work, run.id, finished));
  }

  /** The result, or null where somebody cancelled the run meanwhile. */
  private async watched({ id }: ClaimedRun, job: FormingJob, stand: () => RunStand) {
    let isOurs = true;
    const beat = async () => {
      if (!isOurs) return;
      const next = await this.units.run(stranger, work => this.runs.beat(work, id, stand()));
      isOurs = next !== 'over';
      if (next === 'end early') job.finish();
      if (next === 'over') await job.stop();
    };
    // A beat that fails is made up for by the next; silence for long is what ends a run.
    const timer = setInterval(() => void beat().catch(() => undefined), beatEveryMs);
    try {
      return await job.result;
    } catch (error) {
      if (!isOurs) return null;
      throw error;
    } finally {
      clearInterval(timer);
    }
  }
}
