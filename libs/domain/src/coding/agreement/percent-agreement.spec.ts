import { percentAgreement } from './percent-agreement.js';
import { crossTable, printed } from './published.builder.js';
import { type Unit } from './judgements.js';

/** Fleiss 1971 as printed in Wikipedia, "Fleiss' kappa", worked example: how many of 14 raters put each of 10 subjects into which of 5. */
const fourteenRaters: readonly Unit[] = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
].map(counts => ({
  judgements: counts.flatMap((times, value) => Array<string>(times).fill(`${value}`)),
  count: 1,
}));

describe('percent agreement', () => {
  it.each([
    ['Cohen 1960, table 2: p_o = .70', crossTable([88, 14, 18], [10, 40, 10], [2, 6, 12]), '0.700'],
    ['Wikipedia, "Cohen\'s kappa", 50 grant proposals: p_o = 0.7', crossTable([20, 5], [10, 15]), '0.700'],
    ['Wikipedia, "Fleiss\' kappa", 14 raters and 10 subjects: P = 0.378', fourteenRaters, '0.378'],
    ['coders who agree', printed('a b c', 'a b c', 'a b c'), '1.000'],
    ['coders who never agree', printed('a b c', 'b c a'), '0.000'],
  ])('is as published for %s', (_, units, published) =>
    expect(percentAgreement(units)?.toFixed(3)).toBe(published),
  );

  it('leaves out what only one coder judged, and says nothing when nothing is left', () => {
    expect(percentAgreement(printed('a b .', 'a . c'))).toBe(1);
    expect(percentAgreement(printed('a .', '. b'))).toBeNull();
  });
});
