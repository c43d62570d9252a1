import { cheapestTriples } from './candidates.js';
import type { Cooling, Effort } from './effort.js';
import { coolingFactor } from './elementary.js';
import { greedyGroups } from './greedy-seed.js';
import { costOf, Partition } from './partition.js';
import type { Prices } from './prices.js';
import type { Watch } from './progress.js';
import type { Random } from './random.js';
import { recombine } from './recombine.js';
import type { Space } from './space.js';
import { type Stretch, TripleAnnealing } from './triple-annealing.js';

/** What the search starts from. */
export interface SearchStart {
  readonly space: Space;
  readonly prices: Prices;
  /** A division to begin with; without it one is dealt greedily around `quartets`. */
  readonly groups?: readonly (readonly number[])[] | undefined;
  readonly quartets: readonly (readonly number[])[];
}

/** Rounds from an earlier answer: enough to mend around what changed, and to leave the rest alone. */
const WARM_ROUNDS = 6;

/** Annealing, then rounds of warming up and keeping the better of every region. Returns the best division. */
export function searchTrios(start: SearchStart, effort: Effort, random: Random, watch: Watch): Partition {
  const { space, prices } = start;
  const whole: Stretch = { from: 0, to: space.n };
  const groups = start.groups ?? greedyGroups(space, prices.triples, prices.u, start.quartets);
  const trial = new Partition(groups, space.n);
  const annealing = new TripleAnnealing(
    space,
    trial,
    prices.u,
    cheapestTriples(prices.triples, prices.u, effort.width),
    random,
  );
  const best = trial.clone();
  if (start.groups === undefined) {
    cool(annealing, whole, effort.first, prices.average);
    best.copy(trial);
    annealing.changes();
  }
  const rounds = start.groups === undefined ? effort.rounds : Math.min(effort.rounds, WARM_ROUNDS);
  for (let round = 0; round < rounds && !watch.shouldStop(); round += 1) {
    cool(annealing, whole, effort.heats[round % effort.heats.length] ?? effort.first, prices.average);
    recombine(best, trial, annealing.changes());
    annealing.resume();
    watch.report({
      stage: 'search',
      share: (round + 1) / rounds,
      cost: costOf(space, best.groups()),
      bound: null,
    });
  }
  return best;
}

/** One cooling run, ended by moves that only improve. */
function cool(annealing: TripleAnnealing, stretch: Stretch, plan: Cooling, average: number): void {
  const factor = coolingFactor(plan.from, plan.to, plan.temperatures - 1);
  let temperature = plan.from * average;
  for (let step = 0; step < plan.temperatures; step += 1) {
    annealing.sweep(stretch, plan.moves / plan.temperatures, temperature);
    temperature *= factor;
  }
  annealing.sweep(stretch, Math.max(10, plan.moves / 20), 0);
}
