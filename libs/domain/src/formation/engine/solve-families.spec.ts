import fc from 'fast-check';
import { aPool } from './pool.builder.js';
import { DEFAULT_FAMILY_RULES, solveFamilies } from './solve-families.js';
import { solveQuartets } from './solve-quartets.js';

describe('forming families', () => {
  it('keeps sizes, authorities and shares in every family', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 90 }),
        fc.string({ maxLength: 5 }),
        fc.integer({ min: 2, max: 9 }),
        (schools, seed, authorities) => {
          const pool = aPool({ schools, seed, authorities });
          const laOf = new Map(pool.schools.map(school => [school.id, school.la]));
          const result = solveFamilies(pool, { seed: '1', effort: 'interactive' });
          for (const family of result.families) {
            const las = family.map(id => laOf.get(id));
            const most = Math.max(...[...new Set(las)].map(la => las.filter(other => other === la).length));
            expect(family.length).toBeGreaterThanOrEqual(DEFAULT_FAMILY_RULES.min);
            expect(family.length).toBeLessThanOrEqual(DEFAULT_FAMILY_RULES.max);
            expect(new Set(las).size).toBeGreaterThanOrEqual(3);
            expect(most).toBeLessThanOrEqual(family.length / 2);
          }
          expect([...result.families.flat(), ...result.unplaced].sort()).toEqual(
            pool.schools.map(school => school.id).sort(),
          );
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('newcomers', () => {
  it('join trios or form new ones, and no existing trio is split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.string({ maxLength: 5 }), (newcomers, seed) => {
        const pool = aPool({ schools: 30 + newcomers, seed, authorities: 12, trusts: 60 });
        const old = pool.schools
          .slice(0, 30)
          .map((school, i) => ({ ...school, la: `Authority ${i % 12}`, trust: null }));
        const trios = Array.from({ length: 10 }, (_, at) =>
          old.slice(3 * at, 3 * at + 3).map(school => school.id),
        );
        const instance = { ...pool, schools: [...old, ...pool.schools.slice(30)], existing: { trios } };
        const result = solveQuartets(instance);
        for (const trio of trios)
          expect(result.groups.filter(group => trio.some(id => group.includes(id)))).toHaveLength(1);
        expect(result.groups.flat().length + result.unplaced.length).toBe(instance.schools.length);
        for (const group of result.groups) expect([3, 4]).toContain(group.length);
      }),
      { numRuns: 25 },
    );
  });
});
