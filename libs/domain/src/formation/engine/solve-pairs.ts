import type { FormationInstance, PairRules, School } from './instance.js';
import { PairCosts } from './pair-costs.js';
import { PairMarket } from './pair-market.js';

export interface Pair {
  readonly struggling: string;
  readonly strong: string;
  readonly cost: number;
}

export interface PairsResult {
  readonly pairs: readonly Pair[];
  /** Struggling schools for which no strong one was left. */
  readonly unpaired: readonly string[];
  readonly cost: number;
  /** What the dual prices prove: no set of as many pairs costs less. Equal to `cost`, up to rounding. */
  readonly bound: number;
}

const DEFAULT_RULES: PairRules = { strongFrom: 0.5, strugglingTo: -0.5, minKm: 3, strongCapacity: 1 };

/**
 * Keys to success: pairs a struggling school with a strong one of the same phase, in another authority and trust
 * and not near, as many as possible, then at least cost (formation.md section 1). Exact: offers are added until
 * no legal pair beats the dual prices.
 */
export function solvePairs(instance: FormationInstance): PairsResult {
  const rules = instance.rules?.pair ?? DEFAULT_RULES;
  const present = instance.schools.filter(school => school.status !== 'leaver');
  const phases = [...new Set(present.map(school => school.phase))].sort();
  const results = phases.map(phase =>
    pairsOfPhase(
      instance,
      rules,
      present.filter(school => school.phase === phase),
    ),
  );
  return {
    pairs: results.flatMap(result => result.pairs),
    unpaired: results.flatMap(result => result.unpaired),
    cost: results.reduce((sum, result) => sum + result.cost, 0),
    bound: results.reduce((sum, result) => sum + result.bound, 0),
  };
}

function pairsOfPhase(
  instance: FormationInstance,
  rules: PairRules,
  unsorted: readonly School[],
): PairsResult {
  const schools = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const costs = new PairCosts(schools, instance, rules);
  const weak = costs.weak();
  const market = new PairMarket(costs, { weak, strong: costs.strong(), capacity: rules.strongCapacity });
  const { pairs, cost, bound } = market.settle();
  const id = (row: number): string => (schools[row] as School).id;
  const paired = new Set(pairs.map(([i]) => i));
  return {
    pairs: pairs.map(([i, j]) => ({ struggling: id(i), strong: id(j), cost: costs.cost(i, j) })),
    unpaired: weak.filter(i => !paired.has(i)).map(id),
    cost,
    bound,
  };
}
