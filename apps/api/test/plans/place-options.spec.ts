import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';
import { aPlan, type TestPlan } from '../support/plans.js';

let api: TestApi;
let plan: TestPlan;
beforeAll(async () => {
  api = await startApi();
  plan = await aPlan(api);
});
afterAll(() => api.close());

interface Option {
  readonly groupId: string;
  readonly withUrn: string | null;
  readonly extra: number;
  readonly breaches: { sentence: string }[];
}

interface Options {
  readonly placeOptions: { leaving: { sentence: string }[]; moves: Option[]; swaps: Option[] } | null;
}

const option = 'groupId withUrn extra breaches { sentence }';

const optionsFor = async (urn: string, cookie = plan.programme.coordinator.cookie) =>
  (
    await api.ask<Options>(
      `query ($planId: ID!, $urn: String!) { placeOptions(planId: $planId, urn: $urn) {
        leaving { sentence } moves { ${option} } swaps { ${option} } } }`,
      { planId: plan.planId, urn },
      cookie,
    )
  ).fields.placeOptions;

describe('a coordinator who is about to move a school', () => {
  it('is told what every place costs, and the score afterwards is what was said', async () => {
    const before = await plan.see();
    const urn = before.groups[0]?.schools[0]?.urn ?? '';
    const options = await optionsFor(urn);
    expect(options?.leaving.map(({ sentence }) => sentence).join()).toMatch(/this group has 2/);
    expect(options?.moves).toHaveLength(before.groups.length - 1);
    const best = options?.swaps[0];
    const { plan: after } = await plan.change({ swap: { urn, withUrn: best?.withUrn } });
    expect(after?.score.total).toBeCloseTo(before.score.total + (best?.extra ?? NaN), 6);
    expect(after?.score.breaches).toBe(best?.breaches.length);
  });

  it('hears nothing of another programme’s plan, or of a school that is not in it', async () => {
    const urn = (await plan.see()).groups[0]?.schools[0]?.urn ?? '';
    const stranger = await aPerson(api);
    expect(await optionsFor(urn, stranger.cookie)).toBeNull();
    expect(await optionsFor('999999')).toBeNull();
  });
});

describe('a coordinator who looks at one group of a plan', () => {
  it('reads why these schools, and which groups could join it', async () => {
    const [first] = (await plan.see()).groups;
    const { fields } = await api.ask<{
      plannedGroup: { id: string; reason: { paragraph: string } };
      mergeOptions: Option[];
    }>(
      `query ($planId: ID!, $group: ID!) {
        plannedGroup(planId: $planId, plannedGroupId: $group) { id reason { paragraph } }
        mergeOptions(planId: $planId, plannedGroupId: $group) { ${option} } }`,
      { planId: plan.planId, group: first?.id },
      plan.programme.coordinator.cookie,
    );
    expect(fields.plannedGroup.reason.paragraph).toMatch(/primary schools/);
    expect(fields.mergeOptions.every(({ breaches }) => breaches.length > 0)).toBe(true);
  });
});
