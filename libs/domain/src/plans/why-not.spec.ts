import { inTrust } from '../formation/pool.builder.js';
import type { Urn } from '../shared/index.js';
import { changePlan } from './change-plan.js';
import { isLegalGroup } from './pair-rules.js';
import { aContext, aScene, coordinator, draft, someGroups, someSchools, urnOf } from './plan.builder.js';
import type { PlannedGroup } from './plan.js';
import { scorePlan } from './score-plan.js';
import { taken } from './turn-step.js';
import { whyNot } from './why-not.js';

const schools = someSchools(9, 5);
const scene = aScene(schools);
const groups = someGroups([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);

/** Every way to cut nine schools into three trios of which one holds both. */
function* allWays(one: Urn, other: Urn): Generator<readonly (readonly Urn[])[]> {
  const rest = schools.map(({ urn }) => urn).filter(urn => urn !== one && urn !== other);
  for (const third of rest) {
    const [first, ...left] = rest.filter(urn => urn !== third);
    if (!first) continue;
    for (const [place, a] of left.entries()) {
      for (const b of left.slice(place + 1)) {
        yield [[one, other, third], [first, a, b], left.filter(urn => urn !== a && urn !== b)];
      }
    }
  }
}

describe('why two schools are not together', () => {
  it.each([
    [1, 4],
    [2, 8],
    [3, 9],
  ])('is the least that bringing %i and %i together could cost', (one, other) => {
    const answer = whyNot(scene, groups, urnOf(one), urnOf(other));
    const costs = [...allWays(urnOf(one), urnOf(other))]
      .filter(way => way.every(group => isLegalGroup(scene, group)))
      .map(way => way.reduce((sum, group) => sum + scene.scores.scoreOf(group).cost, 0));
    expect(answer.extraCost).toBeCloseTo(Math.min(...costs) - scorePlan(scene, groups).total);
    expect(answer.sentence).toMatch(/^Bringing School \d and School \d together /);
  });

  it('can be taken as one step, and costs what was said', () => {
    const answer = whyNot(scene, groups, urnOf(1), urnOf(5));
    const change = { kind: 'regroup', groups: answer.groups } as const;
    const step = changePlan(coordinator, draft, { groups, change }, aContext(9, change));
    if (!step.ok) throw new Error(step.refusal.kind);
    const then = taken(groups, step.value);
    expect(then.find(({ urns }) => urns.includes(urnOf(1)))?.urns).toContain(urnOf(5));
    const gained = scorePlan(scene, then).total - scorePlan(scene, groups).total;
    expect(gained).toBeCloseTo(answer.extraCost ?? Number.NaN);
  });

  it('names the rule that forbids it', () => {
    expect(whyNot(scene, groups, urnOf(1), urnOf(6))).toMatchObject({
      rule: 'different authorities',
      extraCost: null,
      sentence:
        'School 1 and School 6 are both in Authority A0. The rule “different authorities” keeps them out of one group.',
    });
    const trusts = schools.map(school => (school.urn === urnOf(3) ? school : inTrust(school, 'Alder')));
    expect(whyNot(aScene(trusts), groups, urnOf(1), urnOf(2)).rule).toBe('different trusts');
    const apart = aScene(schools, { locks: [{ kind: 'apart', urns: [urnOf(1), urnOf(5)] }] });
    expect(whyNot(apart, groups, urnOf(1), urnOf(5))).toMatchObject({ rule: 'kept apart' });
  });

  it('names the lock that is in the way', () => {
    const locked = groups.map((group, place): PlannedGroup => ({ ...group, isLocked: place === 0 }));
    expect(whyNot(scene, locked, urnOf(1), urnOf(5)).sentence).toMatch(/^Trio 1 is locked\./);
  });

  it('lets a school without a group join, and leaves nobody behind', () => {
    const placed = groups.slice(0, 2);
    const answer = whyNot(scene, placed, urnOf(1), urnOf(9));
    const after = answer.groups.flatMap(({ urns }) => urns);
    expect(after).toContain(urnOf(9));
    for (const { urns } of answer.groups) expect(isLegalGroup(scene, urns)).toBe(true);
  });

  it('says when they are together already', () => {
    expect(whyNot(scene, groups, urnOf(1), urnOf(2)).sentence).toBe(
      'School 1 and School 2 are in one group already.',
    );
  });
});
