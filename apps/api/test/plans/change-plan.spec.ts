import { startApi, type TestApi } from '../support/api.js';
import { aProgramme } from '../support/groups.js';
import { aPerson } from '../support/people.js';
import { aPlan, seePlan, startPlan, type SeenPlan, type TestPlan } from '../support/plans.js';

let api: TestApi;
let plan: TestPlan;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  plan = await aPlan(api);
});
afterAll(() => api.close());

const urnsOf = (seen: SeenPlan) => seen.groups.map(({ schools }) => schools.map(({ urn }) => urn));
const shape = ({ groups, schoolsWithoutGroup }: SeenPlan) => ({
  groups: groups.map(({ id, name, schools, isLocked, overrides }) => ({
    id,
    name,
    isLocked,
    overrides,
    urns: schools.map(({ urn }) => urn),
  })),
  without: schoolsWithoutGroup.map(({ school }) => school.urn),
});

describe('a coordinator with a plan', () => {
  it('starts from the run’s proposal, the least alike first, with its score and its bound', async () => {
    const seen = await plan.see();
    expect(seen.groups).toHaveLength(4);
    expect(seen).toMatchObject({ version: 0, status: 'DRAFT', canUndo: false, canRedo: false, steps: [] });
    expect(seen.score.lowerBound ?? Infinity).toBeLessThanOrEqual(seen.score.total + 1e-6);
    expect(seen.score).toEqual(seen.scoreAtStart);
    const means = seen.groups.map(({ meanDistance }) => meanDistance);
    expect(means).toEqual([...means].sort((one, other) => other - one));
    expect(seen.groups[0]?.reason.paragraph).toMatch(/three primary schools/);
    expect(seen.groups.every(({ isAsProposed }) => isAsProposed)).toBe(true);
  });

  it('moves a school out and in again, step by step, signed, and takes the steps back and again', async () => {
    const start = await plan.see();
    const [first, second] = start.groups;
    const urn = first?.schools[0]?.urn ?? '';
    const out = await plan.change({ move: { urn } }, { reason: 'The head asked for it.' });
    expect(out.errors).toEqual([]);
    expect(out.plan?.schoolsWithoutGroup.map(({ school }) => school.urn)).toEqual([urn]);
    expect(out.plan?.score).toMatchObject({ lowerBound: null, gap: null, breaches: 1 });
    expect(out.plan?.steps[0]).toMatchObject({
      number: 1,
      takenBy: 'Cora Dean',
      reason: 'The head asked for it.',
    });
    expect(out.plan?.steps[0]?.sentence).toMatch(
      /^moved Sample School \d+ from Primary trio \d to no group\.$/,
    );
    const joined = await plan.change({ move: { urn, groupId: second?.id } });
    expect(joined.plan?.groups.find(({ id }) => id === second?.id)?.schools).toHaveLength(4);
    await plan.undo();
    const back = (await plan.undo()).plan as SeenPlan;
    expect(shape(back)).toEqual(shape(start));
    expect(back).toMatchObject({ canUndo: false, canRedo: true, version: 4 });
    await plan.redo();
    const again = (await plan.redo()).plan as SeenPlan;
    expect(shape(again)).toEqual(shape(joined.plan as SeenPlan));
    expect(again.canRedo).toBe(false);
  });

  it('drops what was taken back once another step is taken, and keeps it in the history', async () => {
    const { groups } = await plan.see();
    await plan.change({ dissolve: groups[0]?.id });
    await plan.undo();
    await plan.change({ rename: { groupId: groups[1]?.id, name: 'The river trio' } });
    const undone = (await plan.undo()).plan;
    expect(undone?.steps.map(({ isUndone, isReplaced }) => [isUndone, isReplaced])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect((await plan.redo()).plan?.groups.map(({ name }) => name)).toContain('The river trio');
    expect((await plan.redo()).errors[0]).toMatchObject({ __typename: 'NothingToTurn' });
  });

  it('sees a broken border as a breach until it is set aside with a reason', async () => {
    const { groups } = await plan.see();
    const pairs = groups.flatMap(one =>
      groups.flatMap(other =>
        one.id === other.id
          ? []
          : one.schools.flatMap(school =>
              other.schools.some(({ authority }) => authority === school.authority)
                ? { urn: school.urn, groupId: other.id }
                : [],
            ),
      ),
    );
    const [clash] = pairs;
    const moved = await plan.change({ move: clash });
    const broken = moved.plan?.groups.find(({ id }) => id === clash?.groupId);
    expect(broken?.breaches).toMatchObject([
      { rule: 'DIFFERENT_AUTHORITIES', isSetAside: false, canBeSetAside: true },
    ]);
    expect(broken?.breaches[0]?.sentence).toMatch(/are both in Authority A\d\.$/);
    const rule = { groupId: clash?.groupId, rule: 'DIFFERENT_AUTHORITIES' };
    const empty = await plan.change({ setAside: { ...rule, reason: '  ' } });
    expect(empty.errors[0]).toMatchObject({ __typename: 'ReasonNeeded' });
    const aside = await plan.change({ setAside: { ...rule, reason: 'They share a site.' } });
    const kept = aside.plan?.groups.find(({ id }) => id === clash?.groupId);
    expect(kept?.breaches[0]?.isSetAside).toBe(true);
    expect(kept?.overrides).toEqual([
      { rule: 'DIFFERENT_AUTHORITIES', reason: 'They share a site.', setBy: 'Cora Dean' },
    ]);
    const restored = await plan.change({ restore: rule });
    expect(restored.plan?.groups.find(({ id }) => id === clash?.groupId)?.overrides).toEqual([]);
  });

  it('swaps, merges, splits and makes groups, and every school is in one place', async () => {
    const { groups } = await plan.see();
    const all = urnsOf(await plan.see())
      .flat()
      .sort();
    const [one, other, third] = groups;
    const [urn, withUrn] = [one?.schools[0]?.urn, other?.schools[0]?.urn];
    await plan.change({ swap: { urn, withUrn } });
    await plan.change({ merge: { intoId: one?.id, fromId: other?.id } });
    await plan.change({ split: { groupId: one?.id, urns: [urn] } });
    const made = await plan.change({
      newGroup: { urns: third?.schools.map(school => school.urn), name: 'Third' },
    });
    expect(made.errors).toEqual([]);
    expect(
      urnsOf(made.plan as SeenPlan)
        .flat()
        .sort(),
    ).toEqual(all);
    expect(made.plan?.groups.map(({ name }) => name)).toContain('Third');
    const rows = await api.source.query<{ cost: string; reason: { cost: number } }[]>(
      'select cost, reason from planned_group where plan_id = $1',
      [plan.planId],
    );
    expect(rows).toHaveLength(made.plan?.groups.length ?? 0);
    for (const row of rows) expect(Number(row.cost)).toBeCloseTo(row.reason.cost);
  });

  it('cannot change a locked group until it is unlocked', async () => {
    const [first, second] = (await plan.see()).groups;
    await plan.change({ lock: first?.id });
    const urn = second?.schools[0]?.urn;
    const refused = await plan.change({ move: { urn, groupId: first?.id } });
    expect(refused.errors[0]).toMatchObject({ __typename: 'GroupLocked' });
    expect((await plan.change({ dissolve: first?.id })).errors[0]?.message).toContain('is locked');
    await plan.change({ unlock: first?.id });
    expect((await plan.change({ move: { urn, groupId: first?.id } })).errors).toEqual([]);
  });

  it('is told what cannot be: a school of no plan, an unknown group, nothing', async () => {
    const { groups } = await plan.see();
    const refusals = [
      [{ move: { urn: '999999', groupId: groups[0]?.id } }, 'SchoolsNotInPlan'],
      [{ move: { urn: groups[0]?.schools[0]?.urn, groupId: plan.planId } }, 'NotFound'],
      [{ move: { urn: groups[0]?.schools[0]?.urn, groupId: groups[0]?.id } }, 'NothingChanges'],
    ] as const;
    for (const [change, type] of refusals) {
      expect((await plan.change(change)).errors[0]).toMatchObject({ __typename: type });
    }
    expect((await plan.see()).version).toBe(0);
  });
});

describe('two coordinators at one plan', () => {
  it('one wins and the other is told who changed what', async () => {
    const { groups } = await plan.see();
    const bela = await aPerson(api, {
      name: 'Bela Novak',
      grants: [{ role: 'coordinator', programme: plan.programme.programmeId }],
    });
    const answers = await Promise.all([
      plan.change({ dissolve: groups[0]?.id }, { expectedVersion: 0 }),
      plan.change({ dissolve: groups[1]?.id }, { expectedVersion: 0, cookie: bela.cookie }),
    ]);
    const [lost] = answers.flatMap(({ errors }) => errors);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(lost).toMatchObject({ __typename: 'StalePlan', version: 1 });
    expect(lost?.since?.[0]).toMatch(/^(Cora Dean|Bela Novak) dissolved Primary trio \d: /);
    expect((await plan.see()).groups).toHaveLength(3);
    const late = await plan.undo({ expectedVersion: 0, cookie: bela.cookie });
    expect(late.errors[0]).toMatchObject({ __typename: 'StalePlan' });
  });

  it('hear every step in the plan’s room, numbered without gaps', async () => {
    const { groups } = await plan.see();
    await plan.change({ lock: groups[0]?.id });
    await plan.undo();
    const heard = await api.source.query<{ number: string; kind: string }[]>(
      'select number::int, kind from room_event where room_id = $1 order by number',
      [plan.planId],
    );
    expect(heard).toEqual([
      { number: 1, kind: 'PlanStarted' },
      { number: 2, kind: 'PlanChanged' },
      { number: 3, kind: 'PlanChanged' },
    ]);
  });
});

describe('somebody else', () => {
  it('sees no plan, and is refused as if there were none', async () => {
    const { cookie } = (await aProgramme(api)).coordinator;
    const { groups } = await plan.see();
    expect(await seePlan(api, plan.planId, cookie)).toBeNull();
    const refused = await plan.change({ lock: groups[0]?.id }, { cookie });
    expect(refused.errors[0]).toMatchObject({ __typename: 'NotFound' });
    expect((await startPlan(api, plan.runId, cookie)).errors[0]).toMatchObject({ __typename: 'NotFound' });
  });

  it('is asked to sign in when a stranger', async () => {
    const { errors } = await api.ask(`query ($id: ID!) { plan(id: $id) { id } }`, { id: plan.planId });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
