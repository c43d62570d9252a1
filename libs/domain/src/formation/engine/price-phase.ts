import { type Course, looked, priced } from './errand.js';
import type { Effort } from './effort.js';
import type { KdTree } from './kd-tree.js';
import { Pricing } from './prices.js';
import type { Space } from './space.js';
import { cutGroups, stripOf } from './strip.js';
import type { LookErrand } from './strip-look.js';
import type { PriceErrand } from './strip-prices.js';

/** Larger phases are priced strip by strip first; what is left to do for the whole is then little. */
const PRICED_AT_ONCE = 6000;
const SCHOOLS_PER_STRIP = 4000;
/** Ranges in which the partners of all schools are looked for. */
const LOOKS = 4;

/** A pricing of the phase that starts from known prices, or from prices of its strips where it is large. */
export function* pricePhase(tree: KdTree, effort: Effort, known?: Float64Array): Course<Pricing> {
  const { space } = tree;
  if (known || space.n <= PRICED_AT_ONCE) return new Pricing(tree, known);
  const schools = Array.from({ length: space.n }, (_, row) => [row]);
  const strips = cutGroups(space, schools, 2 * Math.ceil(space.n / SCHOOLS_PER_STRIP / 2), 0);
  const answers = yield* priced(
    strips.map((strip): PriceErrand => ({
      kind: 'prices',
      strip: stripOf(space, Int32Array.from(strip)),
      effort: effort.prices,
    })),
  );
  const warm = new Float64Array(space.n);
  answers.forEach((u, part) => strips[part]?.forEach((row, at) => (warm[row] = u[at] ?? 0)));
  const pricing = new Pricing(tree, warm);
  pricing.adopt(yield* looked(looksFor(tree.space, pricing)));
  return pricing;
}

/** The rows of the whole phase in a few ranges. */
function looksFor(space: Space, pricing: Pricing): LookErrand[] {
  const strip = stripOf(
    space,
    Int32Array.from({ length: space.n }, (_, row) => row),
  );
  const edge = (at: number): number => Math.floor((at * space.n) / LOOKS);
  return Array.from({ length: LOOKS }, (_, at) => ({
    kind: 'look',
    strip,
    u: pricing.startPrices(),
    from: edge(at),
    to: edge(at + 1),
    width: pricing.partners.width,
  }));
}
