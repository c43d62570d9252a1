import fc from 'fast-check';
import type { FormationInstance } from './instance.js';
import { aPool } from './pool.builder.js';
import { solveQuartets } from './solve-quartets.js';

const pool = aPool({ schools: 22, seed: 'standing', authorities: 30, trusts: 40 });
const id = (at: number): string => pool.schools[at % pool.schools.length]?.id ?? '';
const trios = [0, 3, 6, 9, 12].map(at => [id(at), id(at + 1), id(at + 2)]);
const cycle = (locks: FormationInstance['locks']): FormationInstance => ({
  ...pool,
  existing: { trios },
  ...(locks ? { locks } : {}),
});

describe('newcomers among trios that stand', () => {
  it('tells a coordinator of two schools locked together that stand in different trios', () => {
    const { contradictions, groups } = solveQuartets(cycle({ together: [[id(0), id(4)]] }));
    expect(contradictions).toEqual([{ kind: 'stand-apart', ids: [id(0), id(4)].sort() }]);
    for (const trio of trios)
      expect(groups.some(group => trio.every(school => group.includes(school)))).toBe(true);
  });

  it('tells a coordinator of two schools locked apart that stand in one trio', () => {
    const { contradictions } = solveQuartets(cycle({ apart: [[id(4), id(3)]] }));
    expect(contradictions).toEqual([{ kind: 'stand-together', ids: [id(3), id(4)].sort() }]);
  });

  it('keeps every lock, leaves a school of it out, or names it', () => {
    const pairs = fc.array(fc.tuple(fc.nat(21), fc.nat(21)), { maxLength: 4 });
    fc.assert(
      fc.property(pairs, pairs, (wanted, unwanted) => {
        const sets = (some: readonly (readonly number[])[]): string[][] =>
          some.filter(([a, b]) => a !== b).map(pair => pair.map(id));
        const locks = { together: sets(wanted), apart: sets(unwanted) };
        const { groups, unplaced, contradictions } = solveQuartets(cycle(locks));
        const home = (school = ''): number => groups.findIndex(group => group.includes(school));
        const isExcused = (pair: readonly string[]): boolean =>
          pair.some(school => unplaced.some(each => each.id === school)) ||
          contradictions.some(({ ids }) => pair.some(school => ids.includes(school)));
        for (const pair of locks.together)
          expect(home(pair[0]) === home(pair[1]) || isExcused(pair)).toBe(true);
        for (const pair of locks.apart) expect(home(pair[0]) !== home(pair[1]) || isExcused(pair)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
