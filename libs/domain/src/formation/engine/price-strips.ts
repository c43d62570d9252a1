import { type Course, priced } from './errand.js';
import type { PriceEffort } from './prices.js';
import type { Space } from './space.js';
import { cutGroups, stripOf } from './strip.js';
import type { PriceErrand } from './strip-prices.js';

const SCHOOLS_PER_STRIP = 4000;

/** A price for every school of a phase from its strip alone: where the prices of the whole start from. */
export function* priceStrips(space: Space, effort: PriceEffort): Course<Float64Array> {
  const schools = Array.from({ length: space.n }, (_, row) => [row]);
  const strips = cutGroups(space, schools, 2 * Math.ceil(space.n / SCHOOLS_PER_STRIP / 2), 0);
  const answers = yield* priced(
    strips.map((strip): PriceErrand => ({
      kind: 'prices',
      strip: stripOf(space, Int32Array.from(strip)),
      effort,
    })),
  );
  const u = new Float64Array(space.n);
  answers.forEach((prices, part) => strips[part]?.forEach((row, at) => (u[row] = prices[at] ?? 0)));
  return u;
}
