import { tellAgain } from './breaches.js';
import { type Course, looked, proven } from './errand.js';
import { forCouple } from './exact-pricing.js';
import type { KdTree } from './kd-tree.js';
import { priceStrips } from './price-strips.js';
import { type PriceEffort, Pricing } from './prices.js';
import { rangesOf } from './ranges.js';
import type { RememberedPart } from './remembered-partners.js';
import { type SentTree, sentTree } from './sent-tree.js';
import type { Space } from './space.js';
import type { ProofErrand } from './strip-proof.js';
import { real } from './vectors.js';

/** Ranges of rows that are sent out, so that nobody waits long for the last. */
const RANGES = 12;

interface AlongWatch {
  readonly shouldStop: () => boolean;
  readonly tell: (pricing: Pricing) => void;
}

/**
 * Prices of a phase of tens of thousands of schools and more. All that asks for partners or proves is sent out in ranges
 * of rows. A bound is proved soon, from two sides of every school, and a better one whenever partners were looked
 * for; so a run that is cut short has one.
 */
export function* priceAlong(
  tree: KdTree,
  effort: PriceEffort,
  { shouldStop, tell }: AlongWatch,
): Course<Pricing> {
  const { n } = tree.space;
  const sent = sentTree(tree);
  const sides = yield* lookAround(sent, new Float64Array(n), 2);
  const strips = shouldStop() ? new Float64Array(n) : yield* priceStrips(tree.space, effort);
  const pricing = new Pricing(tree, strips);
  pricing.proof.take(soonProved(tree.space, sides));
  tell(pricing);
  if (shouldStop()) return pricing;
  const parts = yield* lookAround(sent, strips, pricing.partners.width);
  if (shouldStop()) return pricing;
  pricing.adopt(parts);
  pricing.climb(effort, shouldStop);
  for (let round = 1; !shouldStop(); round += 1) {
    const isDone = yield* proveAlong(sent, pricing, { parts, reference: strips });
    if (isDone || round >= effort.proofs) break;
    tell(pricing);
    pricing.climbOn(effort, shouldStop);
  }
  return pricing;
}

function lookAround(tree: SentTree, u: Float64Array, width: number): Course<RememberedPart[]> {
  return looked(rangesOf(u.length, RANGES).map(range => ({ kind: 'look', tree, u, ...range, width })));
}

interface Looked {
  readonly parts: readonly RememberedPart[];
  readonly reference: Float64Array;
}

/** One proof of the prices as they stand. Says whether nothing is left to do, or nothing can be done any more. */
function* proveAlong(tree: SentTree, pricing: Pricing, { parts, reference }: Looked): Course<boolean> {
  const u = pricing.present().slice();
  const { width } = pricing.partners;
  const errands = rangesOf(u.length, RANGES).flatMap((range, at): ProofErrand[] => {
    const known = parts[at];
    return known ? [{ kind: 'proof', tree, u, ...range, known, reference, width }] : [];
  });
  const found = yield* proven(errands);
  if (found === null) return true;
  return pricing.proof.charge(hear => found.forEach(breaches => tellAgain(breaches, hear)));
}

/**
 * Half of a school's two nearest sides is a price that no legal triple beats; so is 0 where they are not known. A locked
 * pair shares what the cheapest trio with it leaves.
 */
function soonProved(space: Space, parts: readonly RememberedPart[]): Float64Array {
  const halves = parts.flatMap(({ count, distances }) =>
    Array.from(count, (known, at) =>
      known < 2 ? 0 : (real(distances, 2 * at) + real(distances, 2 * at + 1)) / 2,
    ),
  );
  const u = Float64Array.from(halves);
  for (const [i, mate] of space.matePairs) {
    let least = Infinity;
    forCouple(space, i, mate, (k, cost) => (least = Math.min(least, cost - real(u, k))));
    u[i] = u[mate] = least < Infinity ? least / 2 : 0;
  }
  return u;
}
