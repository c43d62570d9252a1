import { TripleMatches } from './breaches.js';
import { ExactPricing } from './exact-pricing.js';
import { PricedSearch } from './kd-search.js';
import { RememberedPartners, type RememberedPart } from './remembered-partners.js';
import { arrivedTree, type SentTree } from './sent-tree.js';
import type { BreachColumns } from './breaches.js';
import type { Workplace } from './workplace.js';

/** All legal triples around some schools of a phase, among all of its schools, that cost less than their prices. */
export interface ProofErrand {
  readonly kind: 'proof';
  /** All schools of the phase. */
  readonly tree: SentTree;
  readonly u: Float64Array;
  /** Rows from .. to - 1 are swept around. */
  readonly from: number;
  readonly to: number;
  /** What is remembered of these rows, and the prices at which they were looked at: most need no second look. */
  readonly known: RememberedPart;
  readonly reference: Float64Array;
  readonly width: number;
}

/** What was found; null where the sweep was stopped, since half a sweep proves nothing. */
export function proveRange(
  { tree, u, from, to, known, reference, width }: ProofErrand,
  { shouldStop }: Workplace,
): BreachColumns | null {
  const planted = arrivedTree(tree);
  const partners = new RememberedPartners(planted.space, new PricedSearch(planted), width);
  partners.adopt(reference, [known], from);
  const pricing = new ExactPricing(planted.space, partners);
  const breaches = new TripleMatches(planted.space.n);
  const isWhole = pricing.sweep(u, breaches.hear, { from, to, shouldStop });
  return isWhole ? breaches.columns() : null;
}
