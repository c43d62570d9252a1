import { breachesIn, type PlannedGroup, type PlanScene } from '../plans/index.js';
import { urnOf } from '../plans/plan.builder.js';
import type { GroupId, TrustId, Urn } from '../shared/index.js';
import { repairOptions, type RepairOption } from './repair-options.js';
import { tellRepair } from './tell-upkeep.js';
import { aProgrammeOfTrios } from './upkeep.builder.js';

const g = (place: number) => `g${place}` as GroupId;
const names = {
  school: (urn: Urn) => `School ${Number(urn) - 900_000}`,
  group: (group: GroupId) => `Trio ${group.slice(1)}`,
};

function expectSound(scene: PlanScene, groups: readonly PlannedGroup[], options: readonly RepairOption[]) {
  for (const { groups: mended, moves } of options) {
    expect(moves.length).toBeLessThanOrEqual(3);
    for (const { group, urns } of mended.filter(each => each.urns.length > 0)) {
      const was = groups.find(({ id }) => (id as string) === group) as PlannedGroup;
      expect(breachesIn(scene, { ...was, urns })).toEqual([]);
    }
  }
  expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
}

describe('repairs', () => {
  const trios = aProgrammeOfTrios([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);

  it('let a newcomer join the trios that it is most like, within the rules', () => {
    const need = { kind: 'newcomer', group: null, urns: [urnOf(11)] } as const;
    const options = repairOptions(trios.scene, trios.groups, need);
    // School 11 is of the authority of schools 1 and 6: one trio is left.
    expect(options.map(option => tellRepair(option, names))).toEqual(['School 11 joins Trio 3.']);
    expectSound(trios.scene, trios.groups, options);
    const costs = options.map(({ costChange }) => costChange);
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
  });

  it('scatter the two who are left when a school of a trio leaves', () => {
    const { scene, groups } = aProgrammeOfTrios([
      [1, 2, 3],
      [4, 5, 6],
      [9, 10, 11],
    ]);
    const need = { kind: 'leaver', group: g(1), urns: [urnOf(1)] } as const;
    const options = repairOptions(scene, groups, need);
    expect(options.length).toBeGreaterThan(0);
    expectSound(scene, groups, options);
    expect(tellRepair(options[0] as RepairOption, names)).toMatch(/Trio 1 ends\.$/);
    for (const option of options) expect(option.groups.flatMap(({ urns }) => urns)).not.toContain(urnOf(1));
  });

  it('leave a quartet as a trio without moving anybody', () => {
    const quartets = aProgrammeOfTrios([
      [1, 2, 3, 4],
      [5, 6, 7],
    ]);
    const need = { kind: 'closed', group: g(1), urns: [urnOf(4)] } as const;
    const [first] = repairOptions(quartets.scene, quartets.groups, need);
    expect(first).toMatchObject({ moves: [], groups: [{ group: 'g1', urns: [1, 2, 3].map(urnOf) }] });
    expect(tellRepair(first as RepairOption, names)).toBe('Nobody moves: the others stay together.');
  });

  it('exchange one school where two share a trust, so that both groups keep the rules', () => {
    const alder = { trust: 'alder' as TrustId, trustName: 'Alder' };
    const today = new Map(
      [...trios.scene.today].map(([urn, school]) => [
        urn,
        urn <= urnOf(2) ? { ...school, ...alder } : school,
      ]),
    );
    const scene = { ...trios.scene, today };
    const need = { kind: 'border', group: g(1), urns: [urnOf(1), urnOf(2)] } as const;
    const options = repairOptions(scene, trios.groups, need);
    expect(options.length).toBeGreaterThan(0);
    expectSound(scene, trios.groups, options);
    for (const { moves } of options) expect(moves).toHaveLength(2);
  });

  it('are none where every way would break a rule', () => {
    const need = { kind: 'newcomer', group: null, urns: [urnOf(11)] } as const;
    expect(repairOptions(trios.scene, trios.groups.slice(0, 2), need)).toEqual([]);
    const unknown = { kind: 'border', group: g(9), urns: [urnOf(1)] } as const;
    expect(repairOptions(trios.scene, trios.groups, unknown)).toEqual([]);
  });
});
