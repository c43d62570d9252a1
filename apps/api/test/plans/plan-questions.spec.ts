import { startApi, type TestApi } from '../support/api.js';
import { aProgramme } from '../support/groups.js';
import { aPlan, type TestPlan } from '../support/plans.js';

let api: TestApi;
let plan: TestPlan;
beforeAll(async () => {
  api = await startApi();
  plan = await aPlan(api, { schools: 15 });
});
afterAll(() => api.close());

const ask = async <Fields>(
  text: string,
  variables: object = {},
  cookie = plan.programme.coordinator.cookie,
) => {
  const answer = await api.ask<Fields>(text, { planId: plan.planId, ...variables }, cookie);
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.fields;
};

interface Preview {
  planChange: {
    refusal: string | null;
    costChange: number | null;
    score: { total: number; lowerBound: number | null; breaches: number } | null;
    groups: { id: string; schools: { urn: string }[] }[];
    breachesMade: { rule: string; sentence: string }[];
  } | null;
}

const preview = `query ($planId: ID!, $change: PlanChangeInput!) { planChange(planId: $planId, change: $change) {
  refusal costChange score { total lowerBound breaches } groups { id schools { urn } } breachesMade { rule sentence } } }`;

interface Why {
  whyNot: {
    sentence: string;
    rule: string | null;
    extraCost: number | null;
    movers: { name: string }[];
    groups: { groupId: string | null; urns: string[] }[];
  } | null;
}

const why = `query ($planId: ID!, $urn: String!, $partnerUrn: String!) {
  whyNot(planId: $planId, urn: $urn, partnerUrn: $partnerUrn) {
    sentence rule extraCost movers { name } groups { groupId urns } } }`;

/** Two schools of different groups: of different authorities, or of one. */
async function twoSchools(wish: 'same' | 'different') {
  const { groups } = await plan.see();
  const placed = groups.flatMap(group => group.schools.map(school => ({ ...school, group: group.id })));
  const pairs = placed.flatMap(one =>
    placed.map(other => ({ one, other })).filter(({ other }) => other.group !== one.group),
  );
  const found = pairs.find(({ one, other }) => (one.authority === other.authority) === (wish === 'same'));
  if (!found) throw new Error('There are no two such schools.');
  return found;
}

describe('a coordinator who wants to know before doing it', () => {
  it('reads what a move would cost and break, and it comes to that', async () => {
    const { one, other } = await twoSchools('same');
    const change = { move: { urn: one.urn, groupId: other.group } };
    const { planChange: told } = await ask<Preview>(preview, { change });
    expect(told?.breachesMade.map(({ rule }) => rule)).toContain('DIFFERENT_AUTHORITIES');
    const before = await plan.see();
    const { plan: moved } = await plan.change(change);
    expect(moved?.score.total).toBeCloseTo(told?.score?.total ?? Number.NaN);
    expect((moved?.score.total ?? 0) - before.score.total).toBeCloseTo(told?.costChange ?? Number.NaN);
    await plan.undo();
  });

  it('reads why it can never be', async () => {
    const { one } = await twoSchools('same');
    const { planChange: told } = await ask<Preview>(preview, {
      change: { move: { urn: one.urn, groupId: one.group } },
    });
    expect(told).toMatchObject({ refusal: 'The school is in that group already.', costChange: null });
  });

  it('is asked for exactly one change', async () => {
    const two = { lock: plan.planId, unlock: plan.planId };
    const { errors } = await api.ask(
      preview,
      { planId: plan.planId, change: two },
      plan.programme.coordinator.cookie,
    );
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('exactly one kind of change');
  });

  it('asks why two schools are not together, and brings them together in one step', async () => {
    const { one, other } = await twoSchools('different');
    const { whyNot: told } = await ask<Why>(why, { urn: one.urn, partnerUrn: other.urn });
    expect(told?.sentence).toMatch(/^Bringing Sample School \d+ and Sample School \d+ together /);
    expect(told?.extraCost ?? -1).toBeGreaterThanOrEqual(-1e-6);
    const before = await plan.see();
    const { plan: then, errors } = await plan.change({ regroup: told?.groups });
    expect(errors).toEqual([]);
    const home = then?.groups.find(({ schools }) => schools.some(({ urn }) => urn === one.urn));
    expect(home?.schools.map(({ urn }) => urn)).toContain(other.urn);
    expect((then?.score.total ?? 0) - before.score.total).toBeCloseTo(told?.extraCost ?? Number.NaN);
    expect(then?.score.breaches).toBe(0);
    await plan.undo();
  });

  it('is told the rule where it forbids', async () => {
    const { one, other } = await twoSchools('same');
    const { whyNot: told } = await ask<Why>(why, { urn: one.urn, partnerUrn: other.urn });
    expect(told).toMatchObject({ rule: 'DIFFERENT_AUTHORITIES', extraCost: null, groups: [] });
    expect(told?.sentence).toContain('are both in Authority');
  });

  it('reads the nearest of a school, with what keeps them apart', async () => {
    const { one } = await twoSchools('different');
    const { nearestOf } = await ask<{
      nearestOf: {
        rank: number;
        distance: number;
        isPartner: boolean;
        sentence: string;
        rule: string | null;
      }[];
    }>(
      `query ($planId: ID!, $urn: String!) { nearestOf(planId: $planId, urn: $urn, first: 5) {
         rank distance isPartner sentence rule school { urn name } } }`,
      { urn: one.urn },
    );
    expect(nearestOf.filter(({ rank }) => rank <= 5)).toHaveLength(5);
    expect(nearestOf.filter(({ isPartner }) => isPartner)).toHaveLength(2);
    expect(nearestOf.every(({ sentence }) => sentence.length > 0)).toBe(true);
  });

  it('reads which groups are firm', async () => {
    const { stability } = await ask<{ stability: { groupId: string; isFirm: boolean; share: number }[] }>(
      `query ($planId: ID!) { stability(planId: $planId) {
         groupId isFirm isUnsettled share loosenedBy { standsFor direction } } }`,
    );
    expect(stability).toHaveLength((await plan.see()).groups.length);
    for (const { isFirm, share } of stability) expect(isFirm ? share : 1).toBe(1);
  });

  it('gets nothing of another programme’s plan', async () => {
    const { cookie } = (await aProgramme(api)).coordinator;
    const { one, other } = await twoSchools('different');
    expect((await ask<Why>(why, { urn: one.urn, partnerUrn: other.urn }, cookie)).whyNot).toBeNull();
    const change = { move: { urn: one.urn } };
    expect((await ask<Preview>(preview, { change }, cookie)).planChange).toBeNull();
    const { stability } = await ask<{ stability: object[] }>(
      `query ($planId: ID!) { stability(planId: $planId) { groupId } }`,
      {},
      cookie,
    );
    expect(stability).toEqual([]);
  });
});
