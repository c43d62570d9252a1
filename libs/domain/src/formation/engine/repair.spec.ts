import fc from 'fast-check';
import { aPool } from './pool.builder.js';
import { repairChoices } from './repair-choices.js';
import { repairPlans } from './repair.js';
import { solveTrios } from './solve-trios.js';

describe('repairing a grouping', () => {
  it('keeps every rule, places everyone who stays and moves no more than allowed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 24, max: 60 }),
        fc.string({ maxLength: 5 }),
        fc.nat(),
        (schools, seed, pick) => {
          const pool = aPool({ schools, seed, authorities: 10 });
          const { groups } = solveTrios(pool, { seed: '1', effort: 'interactive' });
          const placed = groups.flat();
          const leaving = placed[pick % placed.length] ?? '';
          const byId = new Map(pool.schools.map(school => [school.id, school]));
          for (const plan of repairPlans(pool, { groups, leaving, perMove: 0.5, mostMoves: 3, plans: 3 })) {
            expect(plan.groups.flat().sort()).toEqual(placed.filter(id => id !== leaving).sort());
            expect(plan.moved.length).toBeLessThanOrEqual(3);
            for (const group of plan.groups) {
              expect([3, 4]).toContain(group.length);
              expect(new Set(group.map(id => byId.get(id)?.la)).size).toBe(group.length);
            }
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('choosing a repair', () => {
  it('shows up to three plans within the moves, and finds a school that changed its trust a new trio', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5 }), fc.nat(), fc.boolean(), (seed, pick, stays) => {
        const pool = aPool({ schools: 15, seed, authorities: 12, trusts: 40 });
        const { groups } = solveTrios(pool, { seed: '1', effort: 'interactive' });
        const placed = groups.flat();
        const leaving = placed[pick % placed.length] ?? '';
        const changed = {
          ...pool,
          schools: pool.schools.map(school => (school.id === leaving ? { ...school, trust: 'New' } : school)),
        };
        const laOf = new Map(pool.schools.map(school => [school.id, school.la]));
        const choices = repairChoices(changed, { groups, leaving, mostMoves: 4, stays });
        expect(choices.length).toBeLessThanOrEqual(3);
        for (const { groups: after, moved } of choices) {
          expect(moved.length).toBeLessThanOrEqual(4);
          expect(after.flat().sort()).toEqual(placed.filter(id => stays || id !== leaving).sort());
          for (const group of after) {
            expect([3, 4]).toContain(group.length);
            expect(new Set(group.map(id => laOf.get(id))).size).toBe(group.length);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});
