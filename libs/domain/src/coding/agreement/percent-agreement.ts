import { valuesOf, type Unit } from './judgements.js';

/**
 * The share of pairs of judgements of one unit that are equal, over all pairs that can be made; 0 to 1, or null where no unit was judged
 * twice. With two coders it is the plain percent agreement p_o of Cohen (1960, p. 39); with n coders for each unit it is the mean of P_i in
 * Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76(5), 1971, equations 2 and 3.
 */
export function percentAgreement(units: readonly Unit[]): number | null {
  let equal = 0;
  let pairs = 0;
  for (const unit of units) {
    let judged = 0;
    for (const times of valuesOf(unit).values()) {
      equal += unit.count * times * (times - 1);
      judged += times;
    }
    pairs += unit.count * judged * (judged - 1);
  }
  return pairs === 0 ? null : equal / pairs;
}
