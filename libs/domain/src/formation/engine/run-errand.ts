import type { Errand, ErrandAnswer } from './errand.js';
import { lookAlong } from './strip-look.js';
import { priceStrip } from './strip-prices.js';
import { searchStrip } from './strip-search.js';
import { proveRange } from './strip-proof.js';
import type { Workplace } from './workplace.js';

/** Does one errand. The answer is the same on every thread, unless it was asked to stop. */
export function runErrand(errand: Errand, workplace: Workplace): ErrandAnswer {
  switch (errand.kind) {
    case 'prices':
      return { kind: 'prices', u: priceStrip(errand, workplace) };
    case 'look':
      return { kind: 'look', part: lookAlong(errand, workplace) };
    case 'proof':
      return { kind: 'proof', breaches: proveRange(errand, workplace) };
    case 'search':
      return { kind: 'search', seats: searchStrip(errand, workplace) };
  }
}
