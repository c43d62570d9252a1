import { stranger, type Urn } from '../shared/index.js';
import { changePlan } from './change-plan.js';
import { aContext, coordinator, draft, someGroups, urnOf } from './plan.builder.js';
import type { PlanChange } from './plan-change.js';
import type { PlannedGroup, PlannedGroupId } from './plan.js';
import { tellStep } from './tell-step.js';
import { taken } from './turn-step.js';

const schools = 14;
/** Four trios; the last two schools are in none. */
const start = someGroups([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
  [10, 11, 12],
]);
const id = (group: number) => `g${group}` as PlannedGroupId;

function step(groups: readonly PlannedGroup[], change: PlanChange) {
  return changePlan(coordinator, draft, { groups, change }, aContext(schools, change));
}

function after(change: PlanChange, groups = start): readonly PlannedGroup[] {
  const made = step(groups, change);
  if (!made.ok) throw new Error(made.refusal.kind);
  return taken(groups, made.value);
}

const told = (change: PlanChange): string => {
  const made = step(start, change);
  return made.ok ? tellStep(made.value, urn => `School ${Number(urn) - 900_000}`) : made.refusal.kind;
};

const numbersIn = (groups: readonly PlannedGroup[]) =>
  groups.map(({ urns }) => urns.map(urn => Number(urn) - 900_000));

describe('a change by hand', () => {
  const cases: [string, PlanChange, number[][], string][] = [
    [
      'moves a school into another group',
      { kind: 'move', urn: urnOf(1), to: id(2) },
      [
        [2, 3],
        [1, 4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
      'moved School 1 from Trio 1 to Trio 2.',
    ],
    [
      'places a school that was in no group',
      { kind: 'move', urn: urnOf(13), to: id(1) },
      [
        [1, 2, 3, 13],
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
      'moved School 13 from no group to Trio 1.',
    ],
    [
      'exchanges a placed school for one in no group',
      { kind: 'swap', urn: urnOf(1), withUrn: urnOf(14) },
      [
        [2, 3, 14],
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
      'swapped School 1 from Trio 1 to no group and School 14 from no group to Trio 1.',
    ],
    [
      'gathers schools into a group of their own',
      { kind: 'new group', urns: [urnOf(1), urnOf(4), urnOf(14)], name: ' New ' },
      [
        [2, 3],
        [5, 6],
        [7, 8, 9],
        [10, 11, 12],
        [1, 4, 14],
      ],
      'made New of School 1, School 4 and School 14.',
    ],
    [
      'splits a group',
      { kind: 'split', group: id(1), urns: [urnOf(2)] },
      [[1, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [2]],
      'made Group 5 of School 2.',
    ],
    [
      'merges two groups',
      { kind: 'merge', into: id(2), from: id(1) },
      [
        [1, 2, 3, 4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
      'merged Trio 2 and Trio 1 into Trio 2.',
    ],
    [
      'dissolves a group',
      { kind: 'dissolve', group: id(1) },
      [
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
      'dissolved Trio 1: School 1, School 2 and School 3 are in no group.',
    ],
    [
      'regroups several at once',
      {
        kind: 'regroup',
        groups: [
          { group: id(1), urns: [1, 2, 4].map(urnOf) },
          { group: id(2), urns: [3, 5, 6].map(urnOf) },
        ],
      },
      [
        [1, 2, 4],
        [3, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
      'moved School 3 from Trio 1 to Trio 2 and School 4 from Trio 2 to Trio 1.',
    ],
  ];
  it.each(cases)('%s', (_, change, becomes, sentence) => {
    expect(numbersIn(after(change))).toEqual(becomes);
    expect(told(change)).toBe(sentence);
  });

  it('sets a rule aside, signed and dated, once, and puts it back', () => {
    const rule = 'different trusts' as const;
    const aside = after({ kind: 'set aside', group: id(1), rule, reason: ' They share a site. ' });
    expect(aside[0]?.overrides).toEqual([
      { rule, reason: 'They share a site.', setBy: 'cora', setAt: '2026-11-22T01:00:00.000Z' },
    ]);
    expect(after({ kind: 'restore', group: id(1), rule }, aside)[0]?.overrides).toEqual([]);
  });
});

describe('what can never be', () => {
  const locked = after({ kind: 'lock', group: id(1) });
  const cases: [string, PlanChange, string][] = [
    ['a school of no plan', { kind: 'move', urn: '123456' as Urn, to: id(1) }, 'SchoolsNotInPlan'],
    ['a group of no plan', { kind: 'move', urn: urnOf(1), to: id(9) }, 'UnknownGroup'],
    ['a move to where it is', { kind: 'move', urn: urnOf(4), to: id(2) }, 'NothingChanges'],
    ['into a locked group', { kind: 'move', urn: urnOf(4), to: id(1) }, 'GroupLocked'],
    ['out of a locked group', { kind: 'move', urn: urnOf(1), to: null }, 'GroupLocked'],
    ['a merge with a locked group', { kind: 'merge', into: id(2), from: id(1) }, 'GroupLocked'],
    ['a name for a locked group', { kind: 'rename', group: id(1), name: 'New' }, 'GroupLocked'],
    ['a group with itself', { kind: 'merge', into: id(2), from: id(2) }, 'NothingChanges'],
    ['all schools split away', { kind: 'split', group: id(2), urns: [4, 5, 6].map(urnOf) }, 'NothingChanges'],
    [
      'a school in two groups at once',
      {
        kind: 'regroup',
        groups: [
          { group: id(2), urns: [urnOf(4)] },
          { group: id(3), urns: [urnOf(4)] },
        ],
      },
      'NothingChanges',
    ],
    [
      'a group twice',
      {
        kind: 'regroup',
        groups: [
          { group: id(2), urns: [urnOf(4)] },
          { group: id(2), urns: [urnOf(5)] },
          { group: null, urns: [urnOf(6)] },
        ],
      },
      'UnknownGroup',
    ],
    [
      'a rule aside without a reason',
      { kind: 'set aside', group: id(2), rule: 'one phase', reason: ' ' },
      'ReasonNeeded',
    ],
  ];
  it.each(cases)('refuses %s', (_, change, kind) => {
    expect(step(locked, change)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('refuses whoever is no coordinator, and everybody once it is released', () => {
    const change = { kind: 'lock', group: id(1) } as const;
    const given = { groups: start, change };
    expect(changePlan(stranger, draft, given, aContext(schools))).toMatchObject({
      refusal: { kind: 'NotYours' },
    });
    const released = { ...draft, status: 'released' } as const;
    expect(changePlan(coordinator, released, given, aContext(schools))).toMatchObject({
      refusal: { kind: 'PlanClosed', status: 'released' },
    });
  });
});
