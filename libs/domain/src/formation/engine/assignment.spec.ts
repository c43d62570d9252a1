import fc from 'fast-check';
import { assign, GrowingAssignment, type Offer } from './assignment.js';
import { aPool } from './pool.builder.js';
import { solvePairs } from './solve-pairs.js';

const ALONE = 1000;
const market = fc.array(
  fc.array(fc.record({ column: fc.nat(4), cost: fc.integer({ min: 0, max: 20 }) }), { maxLength: 5 }),
  { minLength: 1, maxLength: 5 },
);

/** The least cost by trying everything. */
function byTrying(
  offers: readonly (readonly Offer[])[],
  taken: ReadonlySet<number> = new Set(),
  row = 0,
): number {
  if (row === offers.length) return 0;
  const choices = (offers[row] ?? []).filter(offer => !taken.has(offer.column));
  const costs = choices.map(
    offer => offer.cost + byTrying(offers, new Set([...taken, offer.column]), row + 1),
  );
  return Math.min(ALONE + byTrying(offers, taken, row + 1), ...costs);
}

describe('assigning helpers', () => {
  it('finds what trying everything finds, and prices that prove it', () => {
    fc.assert(
      fc.property(market, offers => {
        const solved = assign(offers, 5, ALONE);
        const alone = solved.columnOf.filter(column => column < 0).length;
        expect(solved.cost + alone * ALONE).toBe(byTrying(offers));
        const dual = [...solved.rowPrice, ...solved.columnPrice].reduce((sum, price) => sum + price, 0);
        expect(dual).toBeCloseTo(solved.cost + alone * ALONE, 6);
        offers.forEach((row, at) => {
          for (const { column, cost } of row)
            expect(cost).toBeGreaterThanOrEqual(
              (solved.rowPrice[at] ?? 0) + (solved.columnPrice[column] ?? 0) - 1e-9,
            );
        });
      }),
    );
  });

  it('finds the same when offers come later', () => {
    fc.assert(
      fc.property(market, market, (first, later) => {
        const offers = first.map(row => [...row]);
        const growing = new GrowingAssignment(offers, 5, 30);
        growing.solve();
        offers.forEach((row, at) => row.push(...(later[at] ?? [])));
        growing.solve(ALONE);
        const solved = growing.result();
        const alone = solved.columnOf.filter(column => column < 0).length;
        expect(solved.cost + alone * ALONE).toBe(byTrying(offers));
        expect(solved.bound).toBeCloseTo(solved.cost, 6);
        offers.forEach((row, at) => {
          for (const { column, cost } of row)
            expect(cost).toBeGreaterThanOrEqual(
              (solved.rowPrice[at] ?? 0) + (solved.columnPrice[column] ?? 0) - 1e-9,
            );
        });
      }),
      { numRuns: 300 },
    );
  });

  it('pairs each struggling school once, across a border and not with a near one, at a proved least cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), fc.string({ maxLength: 5 }), (schools, seed) => {
        const pool = aPool({ schools, seed });
        const byId = new Map(pool.schools.map(school => [school.id, school]));
        const result = solvePairs(pool);
        expect(new Set(result.pairs.map(pair => pair.struggling)).size).toBe(result.pairs.length);
        expect(new Set(result.pairs.map(pair => pair.strong)).size).toBe(result.pairs.length);
        for (const { struggling, strong } of result.pairs) {
          const [a, b] = [byId.get(struggling), byId.get(strong)];
          expect(a?.la).not.toBe(b?.la);
          expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(3);
        }
        expect(result.bound).toBeCloseTo(result.cost, 5);
      }),
      { numRuns: 40 },
    );
  });
});
