import fc from 'fast-check';
import type { Urn } from '../shared/index.js';
import { changePlan } from './change-plan.js';
import type { PlanChange } from './plan-change.js';
import { breachesIn } from './plan-breaches.js';
import { aScene, coordinator, draft, someGroups, someSchools, urnOf } from './plan.builder.js';
import type { PlannedGroup, PlannedGroupId } from './plan.js';

const COUNT = 14;
const schools = someSchools(COUNT);
const pool = new Set(schools.map(({ urn }) => urn));
const start = someGroups([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9, 10],
  [11, 12, 13],
]);

const urn = fc.integer({ min: 1, max: COUNT }).map(urnOf);
const group = fc.integer({ min: 1, max: 6 }).map(at => `g${at}` as PlannedGroupId);
const edits: fc.Arbitrary<PlanChange> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), urn, to: fc.option(group) }),
  fc.record({ kind: fc.constant('swap' as const), urn, withUrn: urn }),
  fc.record({ kind: fc.constantFrom('lock' as const, 'unlock' as const, 'dissolve' as const), group }),
  fc.record({ kind: fc.constant('merge' as const), into: group, from: group }),
  fc.record({ kind: fc.constant('split' as const), group, urns: fc.uniqueArray(urn, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('new group' as const),
    urns: fc.uniqueArray(urn, { maxLength: 4 }),
    name: fc.constant('Another'),
  }),
);

/** The plan after a step: touched groups give way to what became of them. */
function after(groups: readonly PlannedGroup[], change: PlanChange, step: number): readonly PlannedGroup[] {
  const newIds = [0, 1, 2, 3].map(at => `n${step}-${at}` as PlannedGroupId);
  const context = {
    pool,
    by: coordinator.kind === 'person' ? coordinator.personId : null,
    at: '2026-11-22T05:00:00Z',
  };
  if (context.by === null) return groups;
  const changed = changePlan(coordinator, draft, { groups, change }, { ...context, by: context.by, newIds });
  if (!changed.ok) return groups;
  const touched = new Set([...changed.value.before, ...changed.value.after].map(({ id }) => id));
  return [...groups.filter(({ id }) => !touched.has(id)), ...changed.value.after];
}

describe('a plan in a coordinator’s hands', () => {
  it('keeps every school in one group or none, and pinned groups as they were, whatever she does', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 25 }), changes => {
        let groups: readonly PlannedGroup[] = start;
        changes.forEach((change, step) => {
          const pinned = groups.filter(({ isLocked }) => isLocked);
          groups = after(groups, change, step);
          const placed = groups.flatMap(({ urns }) => urns);
          expect(new Set(placed).size).toBe(placed.length);
          expect(placed.every(each => pool.has(each))).toBe(true);
          for (const { id, urns } of pinned) expect(groups.find(each => each.id === id)?.urns).toEqual(urns);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('shows a breach for every rule that her groups break, and none beside', () => {
    const scene = aScene(schools);
    const authority = new Map(schools.map(school => [school.urn, school.laCode]));
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 15 }), changes => {
        const groups = changes.reduce<readonly PlannedGroup[]>(after, start);
        for (const each of groups) {
          const rules = breachesIn(scene, each).map(({ rule }) => rule as string);
          const las = each.urns.map((member: Urn) => authority.get(member));
          expect(rules.includes('different authorities')).toBe(new Set(las).size < las.length);
          expect(rules.includes('three or four schools')).toBe(each.urns.length < 3 || each.urns.length > 4);
        }
      }),
      { numRuns: 100 },
    );
  });
});
