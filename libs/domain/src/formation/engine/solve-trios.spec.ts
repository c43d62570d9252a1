import fc from 'fast-check';
import { aPool, type PoolPlan } from './pool.builder.js';
import { checkTrios } from './rule-check.js';
import { solveTrios, type TriosResult } from './solve-trios.js';

const plans: fc.Arbitrary<PoolPlan> = fc.record({
  schools: fc.integer({ min: 1, max: 70 }),
  seed: fc.string({ maxLength: 6 }),
  authorities: fc.integer({ min: 1, max: 12 }),
  trusts: fc.integer({ min: 1, max: 12 }),
  unknown: fc.constantFrom(0, 0.05, 0.4),
  missing: fc.constantFrom('expected' as const, 'gower' as const),
  phases: fc.constantFrom(['primary'], ['primary', 'secondary']),
});

const solve = (plan: PoolPlan, seed = '1'): TriosResult =>
  solveTrios(aPool(plan), { seed, effort: 'interactive' });

describe('forming trios', () => {
  it('keeps every hard rule, whatever the pool looks like', () => {
    fc.assert(
      fc.property(plans, plan => {
        const pool = aPool(plan);
        const result = solveTrios(pool, { seed: 'any', effort: 'interactive' });
        const idle = new Set(result.unplaced.map(each => each.id));
        const placed = pool.schools.map(school => school.id).filter(id => !idle.has(id));
        expect(checkTrios(pool, result.groups, placed)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('never claims a bound above its own cost', () => {
    fc.assert(
      fc.property(plans, plan => {
        const result = solve(plan);
        expect(result.bound).toBeLessThanOrEqual(result.cost + 1e-9);
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same answer twice, byte for byte, and in whatever order the schools arrive', () => {
    const pool = aPool({ schools: 130, seed: 'order' });
    const first = solveTrios(pool, { seed: '7', effort: 'interactive' });
    const turned = solveTrios(
      { ...pool, schools: [...pool.schools].reverse() },
      { seed: '7', effort: 'interactive' },
    );
    expect(JSON.stringify(turned)).toBe(JSON.stringify(first));
  });

  it('comes within two per cent of its proved bound for a city of schools', () => {
    const result = solve({ schools: 300, seed: 'city', authorities: 10 });
    expect(result.unplaced).toEqual([]);
    expect(result.gap).toBeLessThan(0.02);
  });

  it('names the authority that is too large, and forms groups of the rest', () => {
    const pool = aPool({ schools: 60, seed: 'large', authorities: 12 });
    const crowded = {
      ...pool,
      schools: pool.schools.map((school, i) => (i < 35 ? { ...school, la: 'Big City' } : school)),
    };
    const result = solveTrios(crowded, { seed: '1', effort: 'interactive' });
    expect(result.unplaced[0]?.reason).toMatchObject({
      kind: 'authority-too-large',
      la: 'Big City',
      holds: 35,
      groups: 20,
    });
    expect(result.groups.length).toBeGreaterThan(8);
  });

  it.each([
    [1, 1, 0],
    [2, 2, 0],
    [3, 0, 1],
    [4, 0, 1],
    [5, 1, 1],
    [6, 0, 2],
    [8, 0, 2],
  ])('places what can be placed of %i schools: %i left over, %i groups', (schools, left, groups) => {
    const pool = aPool({ schools, seed: 'few' });
    const apart = {
      ...pool,
      schools: pool.schools.map((school, i) => ({ ...school, la: `Authority ${i}`, trust: null })),
    };
    const result = solveTrios(apart, { seed: '1', effort: 'interactive' });
    expect([result.unplaced.length, result.groups.length]).toEqual([left, groups]);
  });
});

describe('locks', () => {
  const lockedPool = fc.record({ plan: plans, picks: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }) });

  it('keeps schools apart that a coordinator keeps apart', () => {
    fc.assert(
      fc.property(lockedPool, ({ plan, picks }) => {
        const pool = aPool({ ...plan, schools: 20 + (plan.schools % 30), authorities: 10 });
        const id = (at: number): string => pool.schools[(picks[at] ?? 0) % pool.schools.length]?.id ?? '';
        const apart = [0, 2, 4, 6].map(at => [id(at), id(at + 1)]).filter(([a, b]) => a !== b);
        const result = solveTrios({ ...pool, locks: { apart } }, { seed: '1', effort: 'interactive' });
        for (const [a = '', b = ''] of apart)
          expect(result.groups.some(group => group.includes(a) && group.includes(b))).toBe(false);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps a locked pair whole wherever both are placed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 80 }), fc.string({ maxLength: 5 }), (schools, seed) => {
        const pool = aPool({ schools, seed, authorities: 9, phases: ['primary'] });
        const first = pool.schools[0];
        const second = pool.schools.find(
          school => school.la !== first?.la && (school.trust === null || school.trust !== first?.trust),
        );
        const pair = [first?.id ?? '', second?.id ?? ''];
        const result = solveTrios(
          { ...pool, locks: { together: [pair] } },
          { seed: '1', effort: 'interactive' },
        );
        const homes = pair.map(id => result.groups.findIndex(group => group.includes(id)));
        expect(homes[0]).toBe(homes[1]);
      }),
      { numRuns: 12 },
    );
  });

  it('reports a lock that contradicts a rule instead of breaking the rule', () => {
    const pool = aPool({ schools: 30, seed: 'contradiction' });
    const [a, b] = pool.schools.filter(school => school.la === pool.schools[0]?.la);
    const together = [[a?.id ?? '', b?.id ?? '']];
    const result = solveTrios({ ...pool, locks: { together } }, { seed: '1', effort: 'interactive' });
    expect(result.contradictions).toEqual([
      { kind: 'together-clash', ids: [...(together[0] ?? [])].sort(), rule: 'la' },
    ]);
  });
});
