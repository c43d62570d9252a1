import fc from 'fast-check';
import { Chance } from './chance.js';
import { cohenKappa, meanKappa } from './cohen-kappa.js';
import { unitsOf, type Judgement } from './judgements.js';
import { crossTable, printed } from './published.builder.js';

describe('Cohen’s kappa', () => {
  it.each([
    {
      source: 'Cohen 1960, table 2, p. 45: 200 patients, three categories',
      table: crossTable([88, 14, 18], [10, 40, 10], [2, 6, 12]),
      published: '0.492',
      four: '0.4915',
    },
    {
      source:
        'Fleiss, "Statistical Methods for Rates and Proportions", 2nd ed. 1981, table 13.1: 100 patients',
      table: crossTable([75, 1, 4], [5, 4, 1], [0, 0, 10]),
      published: '0.676',
      four: '0.6765',
    },
    {
      source: 'Wikipedia, "Cohen\'s kappa", simple example: 50 grant proposals',
      table: crossTable([20, 5], [10, 15]),
      published: '0.40',
      four: '0.4000',
    },
    {
      source: 'Wikipedia, "Cohen\'s kappa", same percentages but different numbers, first table',
      table: crossTable([45, 15], [25, 15]),
      published: '0.1304',
      four: '0.1304',
    },
    {
      source: 'Wikipedia, "Cohen\'s kappa", same percentages but different numbers, second table',
      table: crossTable([25, 35], [5, 35]),
      published: '0.2593',
      four: '0.2593',
    },
  ])('is $published for $source', ({ table, published, four }) => {
    const kappa = cohenKappa(table, [0, 1]) ?? Number.NaN;
    expect(kappa.toFixed(published.length - 2)).toBe(published);
    expect(kappa.toFixed(4)).toBe(four);
  });

  it.each([
    ['both gave one and the same value throughout', printed('a a a', 'a a a')],
    ['they judged no unit in common', printed('a . b', '. a .')],
    ['there is no unit', []],
  ])('says nothing when %s', (_, units) => expect(cohenKappa(units, [0, 1])).toBeNull());

  it('is worked out from the units that both judged', () =>
    expect(cohenKappa(printed('a b a b . a', 'a b b b a .'), [0, 1])).toBe(
      cohenKappa(printed('a b a b', 'a b b b'), [0, 1]),
    ));

  it('is averaged over the pairs of more than two coders, where they have one', () => {
    const units = printed('a b a b a', 'a b b b a', '. . . . a');
    expect(meanKappa(units, 3)).toBe(cohenKappa(units, [0, 1]));
    const three = printed('a b a b a', 'a b b b a', 'b b a b a');
    const pairs = (
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const
    ).map(pair => cohenKappa(three, pair) ?? 0);
    expect(meanKappa(three, 3)).toBeCloseTo(pairs.reduce((sum, kappa) => sum + kappa, 0) / 3, 12);
  });
});

describe('kappa, whatever the data', () => {
  const said = fc.array(
    fc.tuple(
      fc.constantFrom<Judgement>('a', 'b', 'c', null),
      fc.constantFrom<Judgement>('a', 'b', 'c', null),
    ),
    { minLength: 1 },
  );

  it('lies between -1 and 1 and does not care which coder is first', () =>
    fc.assert(
      fc.property(said, pairs => {
        const units = pairs.map(judgements => ({ judgements, count: 1 }));
        const kappa = cohenKappa(units, [0, 1]);
        expect(cohenKappa(units, [1, 0])).toBe(kappa);
        expect(Math.abs(kappa ?? 0)).toBeLessThanOrEqual(1);
      }),
    ));

  it('is 1 when two coders agree on values that vary', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b')), row =>
        expect(
          cohenKappa(
            unitsOf([
              ['a', 'b', ...row],
              ['a', 'b', ...row],
            ]),
            [0, 1],
          ),
        ).toBe(1),
      ),
    ));

  it('is about 0 for coders who throw dice', () =>
    fc.assert(
      fc.property(fc.integer(), seed => {
        const chance = new Chance(seed);
        const row = () => Array.from({ length: 2_000 }, () => 'abc'.charAt(chance.below(3)));
        expect(Math.abs(cohenKappa(unitsOf([row(), row()]), [0, 1]) ?? 1)).toBeLessThan(0.12);
      }),
      { numRuns: 30 },
    ));
});
