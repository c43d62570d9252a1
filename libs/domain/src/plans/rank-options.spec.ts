import { aPoolSchool, inAuthority, inTrust, withFigures } from '../formation/pool.builder.js';
import type { PersonId, Urn } from '../shared/index.js';
import { changedGroups } from './changed-groups.js';
import type { PlanChange } from './plan-change.js';
import { aScene } from './plan.builder.js';
import type { PlannedGroup, PlannedGroupId } from './plan.js';
import { rankMerges, rankMoves, rankSwaps } from './rank-options.js';
import { scorePlan } from './score-plan.js';

/** Nine schools, the numbers 1 to 9 in the authorities a, b, c in turn; the first and the fifth share a trust. */
const schools = [30, 31, 32, 12, 50, 13, 70, 55, 72].map((poverty, place) => {
  const school = withFigures(aPoolSchool(place + 1), { PNUMFSMEVER: poverty });
  const placed = inAuthority(school, 'abc'[place % 3] ?? 'a');
  return place === 0 || place === 4 ? inTrust(placed, 't') : placed;
});

const urn = (number: number) => String(900_000 + number) as Urn;
const group = (id: string, numbers: number[], change: Partial<PlannedGroup> = {}): PlannedGroup => ({
  id: id as PlannedGroupId,
  position: Number(id),
  name: `Trio ${id}`,
  urns: numbers.map(urn),
  isLocked: false,
  overrides: [],
  ...change,
});

const scene = aScene(schools);
const groups = [group('1', [1, 2, 3]), group('2', [4, 5, 6]), group('3', [7, 8, 9])];

/** By how much the total changes when it is done. */
function done(change: PlanChange, before = groups): number {
  const context = {
    pool: new Set(schools.map(school => school.urn)),
    by: 'p' as PersonId,
    at: '2026-11-22T00:00:00Z',
    newIds: ['new' as PlannedGroupId],
  };
  const step = changedGroups(before, change, context);
  if (!step.ok) throw new Error(step.refusal.kind);
  const touched = new Set(step.value.before.map(({ id }) => id));
  const after = [...before.filter(({ id }) => !touched.has(id)), ...step.value.after];
  return scorePlan(scene, after).total - scorePlan(scene, before).total;
}

describe('what a coordinator could do to a plan, weighed before it is done', () => {
  it('costs what doing it costs', () => {
    for (const { group: to, extra } of rankMoves(scene, groups, urn(1)).into)
      expect(extra).toBeCloseTo(done({ kind: 'move', urn: urn(1), to }), 9);
    for (const { withUrn, extra } of rankSwaps(scene, groups, urn(1)))
      expect(extra).toBeCloseTo(done({ kind: 'swap', urn: urn(1), withUrn: withUrn ?? urn(2) }), 9);
    const [into] = groups as [PlannedGroup];
    for (const { group: from, extra } of rankMerges(scene, groups, into))
      expect(extra).toBeCloseTo(done({ kind: 'merge', into: into.id, from }), 9);
  });

  it('comes with what breaks no rule first, and among that the cheapest', () => {
    const swaps = rankSwaps(scene, groups, urn(1));
    expect(swaps).toHaveLength(6);
    const lawful = swaps.filter(({ breaches }) => breaches.length === 0);
    expect(lawful.map(({ withUrn }) => withUrn)).toEqual([urn(7)]);
    expect(swaps.slice(0, lawful.length)).toEqual(lawful);
    const extras = swaps.slice(lawful.length).map(({ extra }) => extra);
    expect(extras).toEqual([...extras].sort((one, other) => one - other));
  });

  it('says which rules would break, and once what its own group would break without it', () => {
    const { leaving, into } = rankMoves(scene, groups, urn(1));
    expect(leaving.map(({ rule }) => rule)).toEqual(['three or four schools']);
    const second = into.find(({ group: id }) => id === '2');
    expect(second?.breaches.map(({ rule }) => rule).sort()).toEqual([
      'different authorities',
      'different trusts',
    ]);
  });

  it('leaves out what is locked, and a rule that a reason is kept for', () => {
    const override = {
      rule: 'different trusts',
      reason: 'One federation.',
      setBy: 'p' as PersonId,
      setAt: '2026-11-22T00:00:00Z',
    } as const;
    const changed = [
      group('1', [1, 2, 3]),
      group('2', [4, 5, 6], { overrides: [override] }),
      group('3', [7, 8, 9], { isLocked: true }),
    ];
    const { into } = rankMoves(scene, changed, urn(1));
    expect(into.map(({ group: id }) => id)).toEqual(['2']);
    expect(into[0]?.breaches.map(({ rule }) => rule)).toEqual(['different authorities']);
  });

  it('lets a school without a group move, and swap with nobody', () => {
    const without = [group('2', [4, 5, 6]), group('3', [7, 8, 9])];
    const { leaving, into } = rankMoves(scene, without, urn(2));
    expect(leaving).toEqual([]);
    expect(into[0]?.extra).toBeCloseTo(
      done({ kind: 'move', urn: urn(2), to: into[0]?.group ?? null }, without),
      9,
    );
    expect(rankSwaps(scene, without, urn(2))).toEqual([]);
  });
});
