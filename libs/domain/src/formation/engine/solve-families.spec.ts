import fc from 'fast-check';
import { aPool } from './pool.builder.js';
import { DEFAULT_FAMILY_RULES, type FamiliesResult, solveFamilies } from './solve-families.js';
import { solveQuartets } from './solve-quartets.js';
import { solveTrios } from './solve-trios.js';
import type { FormationInstance, Locks } from './instance.js';

const pools = fc.record({
  schools: fc.integer({ min: 5, max: 90 }),
  seed: fc.string({ maxLength: 5 }),
  authorities: fc.integer({ min: 2, max: 9 }),
});

/** Pairs of places in the pool, made into locks. */
const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 });
const locked = (pool: FormationInstance, picks: readonly (readonly [number, number])[]): string[][] =>
  picks.flatMap(([a, b]) => {
    const ids = [a, b].map(pick => pool.schools[pick % pool.schools.length]?.id ?? '');
    return ids[0] === ids[1] ? [] : [ids];
  });

function expectLegal(pool: FormationInstance, result: FamiliesResult): void {
  const laOf = new Map(pool.schools.map(school => [school.id, school.la]));
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
}

const share = (result: FamiliesResult, a: string, b: string): boolean =>
  result.families.some(family => family.includes(a) && family.includes(b));

describe('forming families', () => {
  it('keeps sizes, authorities, shares and locks in every family', () => {
    fc.assert(
      fc.property(pools, pairs, pairs, (plan, apart, together) => {
        const pool = aPool(plan);
        const locks: Locks = { apart: locked(pool, apart), together: locked(pool, together) };
        const result = solveFamilies({ ...pool, locks }, { seed: '1', effort: 'interactive' });
        expectLegal(pool, result);
        for (const [a = '', b = ''] of locks.apart ?? []) {
          const isNamed = result.contradictions.some(({ ids }) => ids.includes(a) && ids.includes(b));
          const isForced = (locks.together ?? []).flat().includes(a);
          expect(isNamed || isForced || !share(result, a, b)).toBe(true);
        }
        if (result.contradictions.length > 0) return;
        const placed = new Set(result.families.flat());
        for (const [a = '', b = ''] of locks.together ?? [])
          expect(placed.has(a) || placed.has(b) ? share(result, a, b) : true).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('places everyone of a city although two of them are kept apart', () => {
    const pool = aPool({ schools: 100, seed: 'apart', authorities: 8 });
    const [a, b] = pool.schools.map(school => school.id);
    const locks = { apart: [[a ?? '', b ?? '']] };
    expect(solveFamilies({ ...pool, locks }, { seed: '1', effort: 'interactive' }).unplaced).toEqual([]);
  });

  it('merges whole trios without splitting one', () => {
    const pool = aPool({ schools: 120, seed: 'whole', authorities: 9 });
    const { groups } = solveTrios(pool, { seed: '1', effort: 'interactive' });
    const result = solveFamilies(pool, { seed: '1', effort: 'interactive', whole: groups });
    expectLegal(pool, result);
    expect(result.unplaced).toEqual([]);
    for (const group of groups)
      expect(result.families.filter(family => group.some(id => family.includes(id)))).toHaveLength(1);
  });

  it('stays near last year, the nearer the more a move is charged', () => {
    const pool = aPool({ schools: 150, seed: 'year', authorities: 9 });
    const lastYear = solveFamilies(pool, { seed: '1', effort: 'interactive' }).families;
    const now = { ...aPool({ schools: 150, seed: 'later', authorities: 9 }), schools: pool.schools.slice(3) };
    const moved = [0, 0.2, 50].map(perMove => {
      const result = solveFamilies(now, { seed: '1', effort: 'interactive', lastYear, perMove });
      expectLegal(now, result);
      return result.moved.length;
    });
    expect(moved[2]).toBeLessThanOrEqual(moved[0] ?? 0);
    expect(moved[2]).toBeLessThanOrEqual(3);
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
