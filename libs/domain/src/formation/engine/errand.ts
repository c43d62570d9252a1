import type { BreachColumns } from './breaches.js';
import type { RememberedPart } from './remembered-partners.js';
import type { LookErrand } from './strip-look.js';
import type { PriceErrand } from './strip-prices.js';
import type { SearchErrand } from './strip-search.js';
import type { ProofErrand } from './strip-proof.js';

/** A piece of work that can be done on any thread: plain facts in, plain facts out, always the same. */
export type Errand = LookErrand | PriceErrand | SearchErrand | ProofErrand;

/** What an errand brings back: a price per school; partners of schools; breaches; the seats of every group (see `Partition.members`). */
export type ErrandAnswer =
  | { readonly kind: 'prices'; readonly u: Float64Array }
  | { readonly kind: 'look'; readonly part: RememberedPart }
  | { readonly kind: 'proof'; readonly breaches: BreachColumns | null }
  | { readonly kind: 'search'; readonly seats: Int32Array };

/**
 * A computation that sends out errands in batches and goes on when all answers are back, in the order sent. Whoever
 * walks it decides where errands run; the outcome does not depend on that.
 */
export type Course<Outcome> = Generator<readonly Errand[], Outcome, readonly ErrandAnswer[]>;

/** Sends out search errands and returns the seats that each brought back. */
export function* searched(errands: readonly SearchErrand[]): Course<Int32Array[]> {
  const answers = yield errands;
  return answers.flatMap(answer => (answer.kind === 'search' ? [answer.seats] : []));
}

/** Sends out price errands and returns the prices that each brought back. */
export function* priced(errands: readonly PriceErrand[]): Course<Float64Array[]> {
  const answers = yield errands;
  return answers.flatMap(answer => (answer.kind === 'prices' ? [answer.u] : []));
}

/** Sends out look errands and returns the partners that each brought back. */
export function* looked(errands: readonly LookErrand[]): Course<RememberedPart[]> {
  const answers = yield errands;
  return answers.flatMap(answer => (answer.kind === 'look' ? [answer.part] : []));
}

/** Sends out proof errands and returns the breaches that each found; null where one was stopped. */
export function* proven(errands: readonly ProofErrand[]): Course<BreachColumns[] | null> {
  const answers = yield errands;
  const found = answers.flatMap(answer =>
    answer.kind === 'proof' && answer.breaches ? [answer.breaches] : [],
  );
  return found.length === errands.length ? found : null;
}

/** Walks a course to its end on this thread. */
export function walk<Outcome>(course: Course<Outcome>, run: (errand: Errand) => ErrandAnswer): Outcome {
  for (let step = course.next(); ;) {
    if (step.done === true) return step.value;
    step = course.next(step.value.map(run));
  }
}
