import fc from 'fast-check';
import { changePlan } from './change-plan.js';
import { aContext, coordinator, draft, someGroups, urnOf } from './plan.builder.js';
import type { PlanChange, PlanStep } from './plan-change.js';
import { withoutGroup, type PlannedGroup, type PlannedGroupId } from './plan.js';
import { nextToRedo, nextToUndo, reversed, taken, type StepState } from './turn-step.js';

const schools = 14;
/** Four trios; the last two schools are in none. */
const start = someGroups([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
  [10, 11, 12],
]);
const id = (group: number) => `g${group}` as PlannedGroupId;

const step = (groups: readonly PlannedGroup[], change: PlanChange) =>
  changePlan(coordinator, draft, { groups, change }, aContext(schools, change));

const anUrn = fc.integer({ min: 1, max: schools }).map(urnOf);
const aGroup = fc.integer({ min: 0, max: 20 });

/** A change of whatever groups there are by then: groups are drawn by place. */
const aChange = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), urn: anUrn, place: aGroup }),
  fc.record({ kind: fc.constant('swap' as const), urn: anUrn, withUrn: anUrn }),
  fc.record({
    kind: fc.constant('new group' as const),
    urns: fc.array(anUrn, { maxLength: 5 }),
    name: fc.constant(''),
  }),
  fc.record({
    kind: fc.constantFrom('lock' as const, 'unlock' as const, 'dissolve' as const),
    place: aGroup,
  }),
  fc.record({ kind: fc.constant('merge' as const), place: aGroup, from: aGroup }),
  fc.record({ kind: fc.constant('split' as const), place: aGroup, urns: fc.array(anUrn, { maxLength: 2 }) }),
  fc.record({
    kind: fc.constant('regroup' as const),
    place: aGroup,
    urns: fc.uniqueArray(anUrn, { maxLength: 6 }),
  }),
);

type Drawn = typeof aChange extends fc.Arbitrary<infer Value> ? Value : never;

function changeOf(groups: readonly PlannedGroup[], drawn: Drawn): PlanChange {
  const at = (place: number) => groups[place % Math.max(1, groups.length)]?.id ?? id(99);
  switch (drawn.kind) {
    case 'move':
      return { kind: 'move', urn: drawn.urn, to: drawn.place === 0 ? null : at(drawn.place) };
    case 'swap':
    case 'new group':
      return drawn;
    case 'merge':
      return { kind: 'merge', into: at(drawn.place), from: at(drawn.from) };
    case 'split':
      return { kind: 'split', group: at(drawn.place), urns: drawn.urns };
    case 'regroup':
      return {
        kind: 'regroup',
        groups: [
          { group: at(drawn.place), urns: drawn.urns.slice(0, 3) },
          { group: null, urns: drawn.urns.slice(3) },
        ],
      };
    default:
      return { kind: drawn.kind, group: at(drawn.place) };
  }
}

const aDeed = fc.oneof(
  { weight: 4, arbitrary: aChange },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

interface Kept {
  readonly step: PlanStep;
  readonly before: readonly PlannedGroup[];
  state: StepState;
}

describe('any sequence of changes, undos and redos', () => {
  it('keeps every school in exactly one place, and going back meets what was there', () => {
    fc.assert(
      fc.property(fc.array(aDeed, { maxLength: 40 }), deeds => {
        let groups = start;
        const history: Kept[] = [];
        const states = () => history.map(({ state }) => state);
        const mark = (number: number, isUndone: boolean) => {
          const kept = history[number - 1];
          if (kept) kept.state = { ...kept.state, isUndone };
          return kept;
        };
        for (const deed of deeds) {
          if (deed === 'undo') {
            const kept = mark(nextToUndo(states()) ?? 0, true);
            if (kept) groups = taken(groups, reversed(kept.step));
            if (kept) expect(groups).toEqual(kept.before);
          } else if (deed === 'redo') {
            const kept = mark(nextToRedo(states()) ?? 0, false);
            if (kept) expect(groups).toEqual(kept.before);
            if (kept) groups = taken(groups, kept.step);
          } else {
            const made = step(groups, changeOf(groups, deed));
            if (!made.ok) continue;
            for (const kept of history)
              if (kept.state.isUndone) kept.state = { ...kept.state, isReplaced: true };
            const state = { number: history.length + 1, isUndone: false, isReplaced: false };
            history.push({ step: made.value, before: groups, state });
            groups = taken(groups, made.value);
          }
          const { pool } = aContext(schools);
          const placed = groups.flatMap(group => group.urns);
          expect(new Set(placed).size).toBe(placed.length);
          expect([...placed, ...withoutGroup(groups, pool)].sort()).toEqual([...pool].sort());
          expect(groups.every(group => group.urns.length > 0)).toBe(true);
          expect(new Set(groups.map(group => group.id)).size).toBe(groups.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never touches a locked group', () => {
    const lock = step(start, { kind: 'lock', group: id(1) });
    const locked = lock.ok ? taken(start, lock.value) : [];
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 20 }), drawn => {
        let groups = locked;
        for (const each of drawn) {
          const made = step(groups, changeOf(groups, each));
          if (each.kind === 'unlock' || !made.ok) continue;
          groups = taken(groups, made.value);
        }
        expect(groups.find(group => group.id === id(1))).toEqual(locked[0]);
      }),
      { numRuns: 100 },
    );
  });
});
