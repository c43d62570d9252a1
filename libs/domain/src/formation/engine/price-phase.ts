import { type Course, looked } from './errand.js';
import type { Effort } from './effort.js';
import type { KdTree } from './kd-tree.js';
import { priceAlong } from './price-along.js';
import { priceStrips } from './price-strips.js';
import { type Prices, Pricing } from './prices.js';
import { rangesOf } from './ranges.js';
import { sentTree } from './sent-tree.js';

/** Larger phases are priced strip by strip first; what is left to do for the whole is then little. */
const PRICED_AT_ONCE = 6000;
/** In larger phases the proof takes so long that it is sent out as well. */
const PROVED_AT_ONCE = 30000;
/** Ranges in which the partners of all schools are looked for. */
const LOOKS = 4;

export interface PricedPhase {
  readonly pricing: Pricing;
  readonly prices: Prices;
}

export interface PricingWatch {
  readonly shouldStop: () => boolean;
  /** Hears of bounds that are proved on the way. */
  readonly tell: (pricing: Pricing) => void;
}

/** Prices of a whole phase with their proof, from known prices or, where it is large, from prices of its strips. */
export function* pricePhase(
  tree: KdTree,
  effort: Effort,
  watch: PricingWatch,
  known?: Float64Array,
): Course<PricedPhase> {
  const { n } = tree.space;
  if (known || n <= PRICED_AT_ONCE) return settled(new Pricing(tree, known), effort, watch);
  if (n > PROVED_AT_ONCE) {
    const pricing = yield* priceAlong(tree, effort.prices, watch);
    return { pricing, prices: pricing.proved() };
  }
  const pricing = new Pricing(tree, yield* priceStrips(tree.space, effort.prices));
  const errand = { kind: 'look', tree: sentTree(tree), u: pricing.startPrices() } as const;
  const { width } = pricing.partners;
  pricing.adopt(yield* looked(rangesOf(n, LOOKS).map(range => ({ ...errand, ...range, width }))));
  return settled(pricing, effort, watch);
}

function settled(pricing: Pricing, effort: Effort, { shouldStop }: PricingWatch): PricedPhase {
  return { pricing, prices: pricing.settle(effort.prices, shouldStop) };
}
