import type { Cooling, RegionPlan, SearchPlan } from './plans.js';
import type { PriceEffort } from './prices.js';

/** `interactive`: an answer while the coordinator waits. `best`: what the engine can do. */
export type EffortName = 'interactive' | 'best';

export interface Effort extends SearchPlan, RegionPlan {
  readonly prices: PriceEffort;
  /** Phases up to this size go to the exact solver whole, with so many nodes of its search tree. */
  readonly wholeLimit: number;
  readonly wholeNodes: number;
}

/**
 * After a heat the better of every region is kept. In a small phase a region stays small even where much was loosened;
 * in a large one what was loosened runs together into one region, of which all or nothing is kept.
 */
const HOT_LIMIT = 2500;
const HOT: readonly Cooling[] = [0.1, 0.12, 0.08, 0.15].map(from => ({
  moves: 150,
  temperatures: 12,
  from,
  to: 0.01,
}));
const WARM: readonly Cooling[] = [0.05, 0.06, 0.04, 0.08].map(from => ({
  moves: 150,
  temperatures: 12,
  from,
  to: 0.015,
}));
const COOL: readonly Cooling[] = [0.04, 0.05, 0.03, 0.06].map(from => ({
  moves: 150,
  temperatures: 6,
  from,
  to: 0.02,
}));

/** Counts only, never milliseconds: the same effort is the same work on every machine. */
export function effortFor(name: EffortName, n: number): Effort {
  const interactive = name === 'interactive';
  const isHuge = n > HUGE;
  return {
    prices: isHuge ? hugeClimbing : climbing(n, interactive ? 1 : 2),
    width: 8,
    first: { moves: isHuge ? 250 : 500, temperatures: 60, from: 0.06, to: 0.004 },
    rounds: isHuge && interactive ? 20 : roundsFor(interactive, n),
    heats: n < HOT_LIMIT ? HOT : WARM,
    wholeLimit: interactive ? 120 : 330,
    wholeNodes: interactive ? 100 : 300,
    regions: interactive ? 0 : Math.ceil(n / 50),
    regionGroups: 130,
    regionNodes: 100,
  };
}

/** Whether a phase of so many schools asks for exact answers: so its solver can be fetched before. */
export function asksSolver(name: EffortName, n: number): boolean {
  const { regions, wholeLimit } = effortFor(name, n);
  return regions > 0 || n <= wholeLimit;
}

/** For the few groups around a change: warm enough to mend them, too cool to turn over what stands. */
export function mendingEffort(n: number): Effort {
  return {
    ...effortFor('interactive', n),
    width: 12,
    rounds: 50,
    heats: COOL,
  };
}

const roundsFor = (interactive: boolean, n: number): number =>
  interactive ? 50 + Math.round(Math.min(25, 25000 / n)) : Math.round(Math.min(300, 100 + 400000 / n));

/** From here on minutes matter more than hundredths of a per cent: a third of the steps loses so much of the bound. */
const HUGE = 30000;
const hugeClimbing: PriceEffort = {
  firstSteps: 80,
  renewals: 4,
  renewalSteps: 40,
  lastSteps: 120,
  proofs: 2,
  looksAgain: false,
};

/** A step costs as much as there are schools, so small phases take more of them. */
function climbing(n: number, times: number): PriceEffort {
  const steps = times * Math.min(10, Math.max(1, 4000 / n));
  return {
    firstSteps: Math.round(150 * steps),
    renewals: 6,
    renewalSteps: Math.round(90 * steps),
    lastSteps: Math.round(300 * steps),
    proofs: 1 + 2 * times,
    looksAgain: true,
  };
}
