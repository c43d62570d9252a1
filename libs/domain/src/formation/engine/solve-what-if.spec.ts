import type { FormationInstance, School } from './instance.js';
import { aPool } from './pool.builder.js';
import { checkTrios } from './rule-check.js';
import { solveTrios, type TriosResult } from './solve-trios.js';
import { solveWhatIf } from './solve-what-if.js';

const pool = aPool({ schools: 500, seed: 'what if', authorities: 10, phases: ['primary'] });
const before = solveTrios(pool, { seed: '1', effort: 'interactive' });
const prices = Object.assign({}, ...before.perPhase.map(phase => phase.prices)) as Record<string, number>;

const withSchools = (schools: readonly School[]): FormationInstance => ({ ...pool, schools });
const school = (at: number): School => pool.schools[at] as School;
const ask = (instance: FormationInstance, changed: readonly string[] = []): TriosResult =>
  solveWhatIf(instance, { seed: '1', start: before.groups, prices, changed });

const known = new Set(before.groups.map(group => group.join()));
const shareChanged = ({ groups }: TriosResult): number =>
  groups.filter(group => !known.has(group.join())).length / groups.length;

const changes: readonly [string, FormationInstance, readonly string[]][] = [
  ['a school more', withSchools([...pool.schools, { ...school(7), id: 'new', la: 'Authority 3' }]), []],
  ['a school gone', withSchools(pool.schools.slice(1)), []],
  [
    'another value',
    withSchools([{ ...school(0), f: school(200).f }, ...pool.schools.slice(1)]),
    [school(0).id],
  ],
  ['two schools apart', { ...pool, locks: { apart: [(before.groups[3] ?? []).slice(0, 2)] } }, []],
];

describe('a what-if', () => {
  it.each(changes)('of %s moves at most a tenth of the groups', (_, instance, changed) => {
    const after = ask(instance, changed);
    expect(
      checkTrios(
        instance,
        after.groups,
        instance.schools.map(each => each.id),
      ),
    ).toEqual([]);
    expect(shareChanged(after)).toBeLessThanOrEqual(0.1);
    expect(shareChanged(after)).toBeGreaterThan(0);
    expect(after.gap).toBeLessThan(before.gap + 0.01);
  });

  it('of nothing at all moves nothing', () => {
    expect(ask(pool).groups).toEqual(before.groups);
  });

  it('gives the same answer twice, byte for byte', () => {
    const [, instance] = changes[0] ?? ['', pool];
    expect(JSON.stringify(ask(instance))).toBe(JSON.stringify(ask(instance)));
  });
});
