import { costOf } from '../formation/index.js';
import { inTrust } from '../formation/pool.builder.js';
import type { TrustId } from '../shared/index.js';
import { nearestOf } from './nearest-of.js';
import { breachesIn } from './plan-breaches.js';
import { aScene, coordinator, aContext, draft, someGroups, someSchools, urnOf } from './plan.builder.js';
import type { PlannedGroup, SchoolToday } from './plan.js';
import { changePlan } from './change-plan.js';
import { previewChange } from './preview-change.js';
import { boundHolds, scorePlan } from './score-plan.js';
import { stabilityOf } from './stability.js';
import { tellNotes } from './tell-notes.js';

const schools = someSchools(12, 5);
const scene = aScene(schools);
const groups = someGroups([
  [1, 2, 3],
  [4, 5, 7],
  [6, 8, 9, 12],
]);
const placed = groups.flatMap(({ urns }) => urns);

describe('the score of a plan', () => {
  it('is what the run minimised: the sum of all distances within groups', () => {
    const cost = groups.reduce(
      (sum, { urns }) =>
        sum +
        costOf(
          scene.likeness,
          urns.flatMap(urn => scene.schools.get(urn) ?? []),
        ),
      0,
    );
    const score = scorePlan(scene, groups);
    expect(score.total).toBeCloseTo(cost);
    expect(score.mean).toBeCloseTo(cost / 12);
    expect(score.breaches).toBe(0);
  });

  it('keeps the run’s bound only for the same schools in trios and the fewest quartets', () => {
    expect(boundHolds(scene, groups, placed)).toBe(true);
    expect(boundHolds(scene, groups.slice(1), placed)).toBe(false);
    const merged = someGroups([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 12],
    ]);
    expect(boundHolds(scene, merged, placed)).toBe(false);
  });
});

describe('breaches', () => {
  const [first] = groups;
  const told = (group: PlannedGroup | undefined, change: Parameters<typeof aScene>[1] = {}) =>
    breachesIn(aScene(schools, change), group as PlannedGroup).map(({ sentence, isSetAside }) => [
      sentence,
      isSetAside,
    ]);

  it('are none in a legal trio', () => expect(told(first)).toEqual([]));

  it('are of today: a trust that was joined since the run counts', () => {
    const today = [...scene.today.values()].map((school): SchoolToday =>
      school.urn > urnOf(2) ? school : { ...school, trust: 'alder' as TrustId, trustName: 'Alder Trust' },
    );
    expect(told(first, { today })).toEqual([['School 1 and School 2 both belong to Alder Trust.', false]]);
    const then = scene.schools.get(urnOf(1));
    expect(then && tellNotes(then, today[0])).toEqual(['School 1 has joined Alder Trust since the run.']);
  });

  it('stand but do not stop once they are set aside', () => {
    const rule = 'different authorities' as const;
    const override = { rule, reason: 'One site.', setBy: 'cora' as never, setAt: '' };
    const [broken] = someGroups([[1, 6, 2]]);
    const aside = { ...(broken as PlannedGroup), overrides: [override] };
    expect(told(aside)).toEqual([['School 1 and School 6 are both in Authority A0.', true]]);
    expect(scorePlan(scene, [aside]).breaches).toBe(0);
  });

  it('are sizes and locks, too', () => {
    const [pair] = someGroups([[1, 2]]);
    expect(told(pair)).toEqual([['A trio has three schools and a quartet four; this group has 2.', false]]);
    expect(told(first, { locks: [{ kind: 'apart', urns: [urnOf(1), urnOf(2)] }] })).toEqual([
      ['School 1 and School 2 are to be kept apart.', false],
    ]);
    expect(told(first, { locks: [{ kind: 'together', urns: [urnOf(1), urnOf(4)] }] })).toEqual([
      ['School 1 and School 4 are to stay together.', false],
    ]);
  });
});

describe('a preview', () => {
  it('says what a move would cost and break, before it is made', () => {
    const change = { kind: 'move', urn: urnOf(6), to: groups[0]?.id ?? null } as const;
    const step = changePlan(coordinator, draft, { groups, change }, aContext(12));
    if (!step.ok) throw new Error(step.refusal.kind);
    const preview = previewChange(scene, groups, step.value);
    expect(preview.score.total - scorePlan(scene, groups).total).toBeCloseTo(preview.costChange);
    expect(preview.made.map(({ rule }) => rule)).toEqual(['different authorities']);
    expect(preview.mended).toEqual([]);
  });
});

describe('the nearest of a school', () => {
  it('come in order with the rule that keeps each out, and its partners however far', () => {
    const near = nearestOf(scene, groups, urnOf(1), 3);
    const distances = near.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    expect(
      near
        .filter(({ isPartner }) => isPartner)
        .map(({ urn }) => urn)
        .sort(),
    ).toEqual([urnOf(2), urnOf(3)]);
    const all = nearestOf(scene, groups, urnOf(1), 20);
    expect(all).toHaveLength(11);
    expect(all.find(({ urn }) => urn === urnOf(6))).toMatchObject({
      rule: 'different authorities',
      sentence: 'School 1 and School 6 are both in Authority A0.',
    });
    expect(all.find(({ urn }) => urn === urnOf(10))?.sentence).toBe('Possible; it is in no group.');
  });
});

describe('stability', () => {
  it('finds the groups that no exchange would better under any weight, and names the weights that loosen others', () => {
    const told = stabilityOf(scene, groups);
    expect(told.map(({ group }) => group)).toEqual(groups.map(({ id }) => id));
    for (const { isFirm, share, loosenedBy, isUnsettled } of told) {
      expect(share).toBeCloseTo(1 - loosenedBy.length / 14);
      expect(isFirm).toBe(loosenedBy.length === 0 && !isUnsettled);
    }
  });

  it('calls groups of twins firm', () => {
    const twins = aScene(
      someSchools(3, 3)
        .flatMap((school, at) =>
          [0, 1].map(copy => ({
            ...school,
            urn: urnOf(1 + at + 3 * copy),
            laCode: `B${at}` as never,
          })),
        )
        .map(school => inTrust(school, `Trust ${school.urn}`)),
    );
    const [one] = stabilityOf(
      twins,
      someGroups([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    );
    expect(one).toMatchObject({ isFirm: true, share: 1, loosenedBy: [] });
  });
});
