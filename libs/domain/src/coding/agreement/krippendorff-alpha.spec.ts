import fc from 'fast-check';
import { Chance } from './chance.js';
import { unitsOf, valuesIn, type Judgement } from './judgements.js';
import { alphaOf, krippendorffAlpha, tallyOf } from './krippendorff-alpha.js';
import { printed } from './published.builder.js';

/** Published values have three decimals; the fraction is what the published coincidence matrix gives, for the fourth. */
const published = [
  {
    source: 'Krippendorff 2011, section A: binary data, two observers, 10 units',
    units: printed('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
    alpha: 0.095,
    fraction: 1 - (19 * 4) / (14 * 6),
    four: 0.0952,
  },
  {
    source: 'Krippendorff 2011, section B: nominal data, two observers, 12 units',
    units: printed('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
    alpha: 0.692,
    fraction: (23 * 18 - 104) / (24 * 23 - 104),
    four: 0.692,
  },
  {
    source: 'Krippendorff 2011, section C: nominal data, four observers, missing data, 12 units',
    units: printed(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    alpha: 0.743,
    fraction: (39 * 32 - 344) / (40 * 39 - 344),
    four: 0.7434,
  },
  {
    source:
      'Wikipedia, "Krippendorff\'s alpha", a computational example: three coders, 15 units, missing data',
    units: printed(
      '* * * * * 3 4 1 2 1 1 3 3 * 3',
      '1 * 2 1 3 3 4 3 * * * * * * *',
      '* * 2 1 3 4 4 * 2 1 1 3 3 * 4',
    ),
    alpha: 0.691,
    fraction: 56 / 81,
    four: 0.6914,
  },
];

describe('Krippendorff’s alpha for nominal data', () => {
  it.each(published)('is $alpha for $source', ({ units, alpha, fraction, four }) => {
    const value = krippendorffAlpha(units) ?? Number.NaN;
    expect(value).toBeCloseTo(fraction, 12);
    expect(value.toFixed(3)).toBe(alpha.toFixed(3));
    expect(value.toFixed(4)).toBe(four.toFixed(4));
  });

  it.each([
    ['no unit was judged', printed('. . .', '. . .')],
    ['no unit was judged twice', printed('a . b', '. a .')],
    ['only one value was ever given', printed('a a a', 'a a a')],
    ['there is no unit at all', []],
  ])('says nothing when %s', (_, units) => expect(krippendorffAlpha(units)).toBeNull());

  it('leaves out units that only one coder judged', () =>
    expect(krippendorffAlpha(printed('a a b b c', 'a b b b .'))).toBe(
      krippendorffAlpha(printed('a a b b', 'a b b b')),
    ));
});

const judgement = fc.constantFrom<Judgement>('a', 'b', 'c', null);
const table = fc
  .record({ coders: fc.integer({ min: 2, max: 5 }), units: fc.integer({ min: 1, max: 30 }) })
  .chain(({ coders, units }) =>
    fc.array(fc.array(judgement, { minLength: units, maxLength: units }), {
      minLength: coders,
      maxLength: coders,
    }),
  );
const alphaOfRows = (rows: readonly (readonly Judgement[])[]) => krippendorffAlpha(unitsOf(rows));
const near = (one: number | null, other: number | null) =>
  one === null || other === null ? expect(one).toBe(other) : expect(one).toBeCloseTo(other, 10);

describe('alpha, whatever the data', () => {
  it('is never above 1', () =>
    fc.assert(fc.property(table, rows => expect(alphaOfRows(rows) ?? 0).toBeLessThanOrEqual(1 + 1e-12))));

  it('is 1 when all coders agree on values that vary', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b'), { minLength: 1 }), said => {
        const row = ['a', 'b', ...said];
        expect(alphaOfRows([row, row, row])).toBeCloseTo(1, 12);
      }),
    ));

  it('does not care which coder is which', () =>
    fc.assert(fc.property(table, rows => near(alphaOfRows([...rows].reverse()), alphaOfRows(rows)))));

  it('does not care in which order the units stand', () =>
    fc.assert(
      fc.property(table, rows => near(alphaOfRows(rows.map(row => [...row].reverse())), alphaOfRows(rows))),
    ));

  it('does not care what the values are called', () => {
    const renamed: Record<string, string> = { a: 'z', b: 'a', c: 'm' };
    fc.assert(
      fc.property(table, rows =>
        near(
          alphaOfRows(rows.map(row => row.map(said => said && (renamed[said] ?? said)))),
          alphaOfRows(rows),
        ),
      ),
    );
  });

  it('does not change with a coder who judged nothing', () =>
    fc.assert(
      fc.property(table, rows =>
        near(alphaOfRows([...rows, (rows[0] ?? []).map(() => null)]), alphaOfRows(rows)),
      ),
    ));

  it('is the same for a unit that counts three times and for three such units', () =>
    fc.assert(
      fc.property(table, rows => {
        const units = unitsOf(rows);
        near(
          krippendorffAlpha(units.map(unit => ({ ...unit, count: 3 }))),
          krippendorffAlpha([...units, ...units, ...units]),
        );
      }),
    ));

  it('is the same from the parts of the data as from the whole', () =>
    fc.assert(
      fc.property(table, table, (one, other) => {
        const [first, second] = [unitsOf(one), unitsOf(other)];
        const values = valuesIn([...first, ...second]);
        near(
          alphaOf([tallyOf(first, values), tallyOf(second, values)]),
          krippendorffAlpha([...first, ...second]),
        );
      }),
    ));

  it('is about 0 for coders who throw dice', () =>
    fc.assert(
      fc.property(fc.integer(), seed => {
        const chance = new Chance(seed);
        const row = () => Array.from({ length: 2_000 }, () => 'abc'.charAt(chance.below(3)));
        expect(Math.abs(alphaOfRows([row(), row(), row()]) ?? 1)).toBeLessThan(0.1);
      }),
      { numRuns: 30 },
    ));
});
