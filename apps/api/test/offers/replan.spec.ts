import { startApi, type TestApi } from '../support/api.js';
import { aPlanToOffer, type OfferedPlan } from '../support/offers.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface SeenChoice {
  readonly version: number;
  readonly options: {
    way: string;
    change: number;
    groups: { groupId: string | null; name: string; schools: { urn: string }[] }[];
    toAsk: { urn: string }[];
    leftOut: { urn: string }[];
  }[];
}

const choiceOf = async (plan: OfferedPlan, cookie = plan.cookie) =>
  (
    await api.ask<{ replanOptions: SeenChoice | null }>(
      `query ($planId: ID!) { replanOptions(planId: $planId) { version options { way change
        groups { groupId name schools { urn } } toAsk { urn } leftOut { urn } } } }`,
      { planId: plan.planId },
      cookie,
    )
  ).fields.replanOptions;

/** A plan that was sent: one group has accepted, one school of another has declined. */
async function aDeclinedPlan() {
  const plan = await aPlanToOffer(api, { authorities: 12 });
  await plan.offer();
  const [accepted, broken] = (await plan.release()).groups.nodes;
  for (const { urn } of accepted?.schools ?? []) await plan.answer(urn, 'ACCEPTED');
  const declined = broken?.schools[0]?.urn ?? '';
  await plan.answer(declined, 'DECLINED', 'Too much on.');
  return { plan, accepted, declined };
}

describe('a coordinator who plans again what was declined', () => {
  it('chooses among ways that keep accepted groups whole, takes one as a step and asks only those it touches', async () => {
    const { plan, accepted, declined } = await aDeclinedPlan();
    const choice = await choiceOf(plan);
    expect(choice?.options.length).toBeGreaterThan(0);
    const kept = new Set(accepted?.schools.map(({ urn }) => urn));
    for (const { groups, toAsk } of choice?.options ?? []) {
      const urns = groups.flatMap(({ schools }) => schools.map(({ urn }) => urn));
      expect(urns.filter(urn => kept.has(urn) || urn === declined)).toEqual([]);
      expect(toAsk.map(({ urn }) => urn).sort()).toEqual(urns.sort());
    }
    const [option] = choice?.options ?? [];
    const regroup = option?.groups.map(({ groupId, schools }) => ({
      groupId,
      urns: schools.map(({ urn }) => urn),
    }));
    const changed = await plan.change({ regroup }, { reason: 'A school declined.' });
    expect(changed.errors).toEqual([]);
    const release = await plan.release();
    expect(release.readiness).toContainEqual({ readiness: 'READY', count: 1 });
    expect(release.withoutGroup).toContainEqual({
      urn: declined,
      reason: 'Declined or asked for a change: “Too much on.”',
    });
    expect(await plan.offer()).toEqual({ askedCount: option?.toAsk.length, errors: [] });
    expect((await choiceOf(plan))?.options).toEqual([]);
  });

  it('is a coordinator of the programme', async () => {
    const { plan, declined } = await aDeclinedPlan();
    expect(await choiceOf(plan, plan.leaders.get(declined)?.cookie)).toBeNull();
    expect(await choiceOf(plan, (await aPerson(api)).cookie)).toBeNull();
  });
});

describe('a plan that is released in part', () => {
  it('lets nobody change, take back or unlock what its schools know of', async () => {
    const { plan, accepted } = await aDeclinedPlan();
    const moved = accepted?.schools[0]?.urn;
    await plan.change({ rename: { groupId: accepted?.id, name: 'Moss trio' } });
    expect((await plan.releaseGroups({ groupIds: [accepted?.id] })).errors).toEqual([]);
    const said = { errors: [{ __typename: 'GroupAlreadyReleased' }] };
    expect(await plan.undo()).toMatchObject(said);
    expect(await plan.change({ unlock: accepted?.id })).toMatchObject(said);
    expect((await plan.change({ move: { urn: moved, groupId: null } })).errors).toHaveLength(1);
    const [group] = (await plan.release()).groups.nodes.filter(({ id }) => id === accepted?.id);
    expect(group).toMatchObject({ name: 'Moss trio', readiness: 'RELEASED' });
    expect(group?.schools).toHaveLength(3);
  });
});
