import { cheapestTriples } from './candidates.js';
import { coolingFactor } from './elementary.js';
import { costOf, Partition } from './partition.js';
import type { Cooling, SearchPlan } from './plans.js';
import type { Prices } from './prices.js';
import type { Watch } from './progress.js';
import type { Random } from './random.js';
import { recombine } from './recombine.js';
import type { Space } from './space.js';
import { TripleAnnealing } from './triple-annealing.js';

/** A clash costs this many average trios while searching. */
export const CLASH = 20;

/** What the search starts from. */
export interface SearchStart {
  readonly space: Space;
  readonly prices: Prices;
  readonly groups: readonly (readonly number[])[];
}

/** Annealing, then rounds of warming up and keeping the better of every region. Returns the best division. */
export function searchTrios(start: SearchStart, plan: SearchPlan, random: Random, watch: Watch): Partition {
  const { space, prices } = start;
  const trial = new Partition(start.groups, space.n);
  const candidates = cheapestTriples(prices.triples, prices.u, plan.width);
  const annealing = new TripleAnnealing(space, trial, prices.u, candidates, random);
  const heat = (cooling: Cooling): void => cool(annealing, cooling, prices.average, watch.shouldStop);
  const best = trial.clone();
  if (plan.first !== null) {
    heat(plan.first);
    best.copy(trial);
    annealing.changes();
  }
  for (let round = 0; round < plan.rounds && !watch.shouldStop(); round += 1) {
    const cooling = plan.heats[round % plan.heats.length];
    if (cooling) heat(cooling);
    recombine(best, trial, annealing.changes());
    annealing.resume();
    watch.report(
      { stage: 'search', share: (round + 1) / plan.rounds, cost: costOf(space, best.groups()), bound: null },
      () => best.groups(),
    );
  }
  return best;
}

/** One cooling run, ended by moves that only improve; those are made even where time is up. */
function cool(annealing: TripleAnnealing, plan: Cooling, average: number, shouldStop: () => boolean): void {
  const factor = coolingFactor(plan.from, plan.to, plan.temperatures - 1);
  let temperature = plan.from * average;
  for (let step = 0; step < plan.temperatures && !shouldStop(); step += 1) {
    annealing.sweep(plan.moves / plan.temperatures, temperature);
    temperature *= factor;
  }
  annealing.sweep(Math.max(10, plan.moves / 20), 0);
}
