import { PricedSearch } from './kd-search.js';
import { RememberedPartners, type RememberedPart } from './remembered-partners.js';
import { arrivedTree, type SentTree } from './sent-tree.js';
import type { Workplace } from './workplace.js';

/** The nearest partners, under prices, of some schools of a phase among all of them. */
export interface LookErrand {
  readonly kind: 'look';
  /** All schools of the phase. */
  readonly tree: SentTree;
  readonly u: Float64Array;
  /** Rows from .. to - 1 are asked about. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** What `RememberedPartners.look` would find for these rows. */
export function lookAlong(
  { tree, u, from, to, width }: LookErrand,
  { shouldStop }: Workplace,
): RememberedPart {
  const planted = arrivedTree(tree);
  const partners = new RememberedPartners(planted.space, new PricedSearch(planted), width);
  partners.look(u, { from, to, shouldStop });
  return partners.part(from, to);
}
