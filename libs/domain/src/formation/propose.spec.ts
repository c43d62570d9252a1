import fc from 'fast-check';
import { formingTask } from './former.js';
import { aPoolSchool, inAuthority, inTrust, withFigures } from './pool.builder.js';
import type { PoolSchool } from './pool.js';
import { instanceOf, likenessOn } from './pool-instance.js';
import { profilesFor, type LikenessProfile } from './profile.js';
import { proposedGroups } from './propose.js';
import { solveTask } from './solve-task.js';
import { unplacedOf } from './unplaced.js';

const [primary] = profilesFor('primary') as [LikenessProfile];

const aPool = fc
  .array(
    fc.record({
      authority: fc.integer({ min: 0, max: 5 }),
      trust: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
      figures: fc.record({
        READ_AVERAGE: fc.option(fc.integer({ min: 95, max: 112 }), { nil: null, freq: 8 }),
        PNUMFSMEVER: fc.option(fc.integer({ min: 0, max: 80 }), { nil: null, freq: 8 }),
        PNUMEAL: fc.integer({ min: 0, max: 90 }),
        NOR: fc.option(fc.integer({ min: 30, max: 700 }), { nil: null, freq: 8 }),
      }),
    }),
    { minLength: 1, maxLength: 26 },
  )
  .map(wishes =>
    wishes.map(({ authority, trust, figures }, place) => {
      const school = withFigures(inAuthority(aPoolSchool(place + 1), String(authority)), figures);
      return trust === null ? school : inTrust(school, `Trust ${trust}`);
    }),
  );

function formed(pool: readonly PoolSchool[], seed: string) {
  const likeness = likenessOn(pool, primary);
  const result = solveTask(
    formingTask(instanceOf(pool, likeness), { seed, effort: 'interactive' }),
    () => undefined,
  );
  return {
    groups: proposedGroups(result, pool, likeness),
    unplaced: unplacedOf(result.unplaced, pool, primary),
    result,
  };
}

const isDistinct = (marks: readonly unknown[]) => new Set(marks).size === marks.length;

describe('a proposal for any pool', () => {
  it('never breaks a border, uses the fewest quartets and leaves nobody out without a reason', () => {
    fc.assert(
      fc.property(aPool, pool => {
        const { groups, unplaced } = formed(pool, 'any');
        const placed = groups.flatMap(({ members }) => members);
        expect(groups.every(({ members }) => isDistinct(members.map(({ laCode }) => laCode)))).toBe(true);
        expect(
          groups.every(({ members }) => isDistinct(members.flatMap(({ trustId }) => trustId ?? []))),
        ).toBe(true);
        expect(groups.every(({ members }) => members.length === 3 || members.length === 4)).toBe(true);
        expect(groups.filter(({ members }) => members.length === 4)).toHaveLength(placed.length % 3);
        expect([...placed, ...unplaced].map(({ urn }) => urn).sort()).toEqual(
          pool.map(({ urn }) => urn).sort(),
        );
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);

  it('is the same for the same pool and seed, in whatever order the schools come', () => {
    fc.assert(
      fc.property(aPool, pool => {
        const urnsOf = (schools: readonly PoolSchool[]) =>
          formed(schools, 'seven').groups.map(({ members }) => members.map(({ urn }) => urn));
        expect(urnsOf([...pool].reverse())).toEqual(urnsOf(pool));
      }),
      { numRuns: 15, seed: 7 },
    );
  }, 60_000);

  it('costs what its groups cost, and never less than the bound', () => {
    const pool = Array.from({ length: 21 }, (_, place) =>
      withFigures(inAuthority(aPoolSchool(place + 1), String(place % 7)), {
        PNUMFSMEVER: (place * 13) % 60,
        NOR: 100 + ((place * 37) % 400),
      }),
    );
    const { groups, result } = formed(pool, 'seven');
    const total = groups.reduce((sum, { reason }) => sum + reason.cost, 0);
    expect(total).toBeCloseTo(result.cost, 3);
    expect(result.bound).toBeLessThanOrEqual(result.cost + 1e-9);
  });
});
