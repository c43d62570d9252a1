import type { ReplanOption, ReplanTask } from '@pathways/domain/offers';

/** Whoever can find ways to plan again what was declined. The same task gives the same options. */
export abstract class Replanner {
  abstract options(task: ReplanTask): Promise<readonly ReplanOption[]>;
}
