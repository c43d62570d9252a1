import fc from 'fast-check';
import { aPool } from './pool.builder.js';
import { checkTrios } from './rule-check.js';
import { solveTrios } from './solve-trios.js';

const how = { seed: '1', effort: 'interactive' } as const;

describe('pinned groups', () => {
  it('stay as a coordinator pinned them, and everyone else is grouped by the rules around them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 24, max: 60 }),
        fc.string({ maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
        (schools, seed, picks, asked) => {
          const pool = aPool({ schools, seed, authorities: 12, trusts: 30 });
          const before = solveTrios(pool, how).groups.filter(group => group.length === 3);
          const pinned = [...new Set(picks.map(pick => before[pick % before.length] ?? []))];
          const held = new Set(pinned.flat());
          const id = (at: number): string => pool.schools[at % schools]?.id ?? '';
          const apart = asked
            .map(pair => pair.map(id))
            .filter(([a = '', b = '']) => a !== b && !(held.has(a) && held.has(b)));
          const instance = { ...pool, locks: { together: pinned, apart } };
          const { groups, unplaced, contradictions } = solveTrios(instance, how);
          const idle = new Set(unplaced.map(each => each.id));
          const placed = pool.schools.map(school => school.id).filter(each => !idle.has(each));
          expect(contradictions).toEqual([]);
          expect(checkTrios(instance, groups, placed)).toEqual([]);
          const known = new Set(groups.map(group => group.join()));
          for (const group of pinned) expect(known.has([...group].sort().join())).toBe(true);
        },
      ),
      { numRuns: 6 },
    );
  });
});
