import type { RegionPlan, SearchPlan } from './plans.js';
import type { PriceEffort } from './prices.js';

/** `interactive`: an answer while the coordinator waits. `best`: what the engine can do. */
export type EffortName = 'interactive' | 'best';

export interface Effort extends SearchPlan, RegionPlan {
  readonly prices: PriceEffort;
  /** Phases up to this size go to the exact solver whole, with so many nodes of its search tree. */
  readonly wholeLimit: number;
  readonly wholeNodes: number;
}

/** Counts only, never milliseconds: the same effort is the same work on every machine. */
export function effortFor(name: EffortName, n: number): Effort {
  const interactive = name === 'interactive';
  return {
    prices: climbing(n, interactive ? 1 : 2),
    width: 12,
    first: { moves: 500, temperatures: 60, from: 0.06, to: 0.004 },
    rounds: interactive ? 50 : Math.round(Math.min(300, 100 + 400000 / n)),
    heats: [0.04, 0.05, 0.03, 0.06].map(from => ({ moves: 150, temperatures: 6, from, to: 0.02 })),
    wholeLimit: interactive ? 120 : 330,
    wholeNodes: interactive ? 100 : 300,
    regions: interactive ? 0 : Math.ceil(n / 50),
    regionGroups: 130,
    regionNodes: 100,
  };
}

/** A step costs as much as there are schools, so small phases take more of them. */
function climbing(n: number, times: number): PriceEffort {
  const steps = times * Math.min(10, Math.max(1, 4000 / n));
  return {
    firstSteps: Math.round(150 * steps),
    renewals: 6,
    renewalSteps: Math.round(90 * steps),
    lastSteps: Math.round(300 * steps),
    proofs: 1 + 2 * times,
  };
}
