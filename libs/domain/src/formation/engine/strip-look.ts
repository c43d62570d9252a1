import { PricedSearch } from './kd-search.js';
import { plant } from './kd-tree.js';
import { RememberedPartners, type RememberedPart } from './remembered-partners.js';
import type { Strip } from './strip.js';
import type { Workplace } from './workplace.js';

/** The nearest partners, under prices, of some schools of a phase among all of them. */
export interface LookErrand {
  readonly kind: 'look';
  /** All schools of the phase, in the order of its search tree. */
  readonly strip: Strip;
  readonly u: Float64Array;
  /** Rows from .. to - 1 are asked about. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** What `RememberedPartners.look` would find for these rows. */
export function lookAlong(
  { strip, u, from, to, width }: LookErrand,
  { shouldStop }: Workplace,
): RememberedPart {
  const tree = plant(strip.schools, strip.distance);
  tree.space.lock(strip.apart, strip.mates);
  const partners = new RememberedPartners(tree.space, new PricedSearch(tree), width);
  partners.look(u, { from, to, shouldStop });
  return partners.part(from, to);
}
