import { startApi, type TestApi } from '../support/api.js';
import { actorOf } from '../support/groups.js';
import { ReleasePlanHandler } from '../../src/offers/application/release-plan.handler.js';
import { aPlanToOffer, mailsTo, myOffers, tell, tokenIn, type OfferedPlan } from '../support/offers.js';
import { aPerson } from '../support/people.js';
import type { PlanId, PlannedGroupId } from '@pathways/domain/plans';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const counted = async (plan: OfferedPlan): Promise<number> => {
  const [row] = await api.source.query<{ count: number }[]>(
    `select count(*)::int as count from school_group where programme_id = $1`,
    [plan.programme.programmeId],
  );
  return row?.count ?? -1;
};

async function acceptAll(plan: OfferedPlan, groups: number): Promise<string[]> {
  const { nodes } = (await plan.release()).groups;
  const chosen = nodes.slice(0, groups);
  for (const { urn } of chosen.flatMap(({ schools }) => schools)) await plan.answer(urn, 'ACCEPTED');
  return chosen.map(({ id }) => id);
}

describe('a coordinator who releases a plan', () => {
  it('makes groups of all whose schools accepted, with rooms, charter and mails that name the others', async () => {
    const plan = await aPlanToOffer(api);
    await plan.offer();
    const groupIds = await acceptAll(plan, 2);
    expect((await plan.release()).readiness).toEqual(
      expect.arrayContaining([
        { readiness: 'READY', count: 2 },
        { readiness: 'WAITING', count: 2 },
      ]),
    );
    const released = await plan.releaseGroups({ groupIds });
    expect(released.errors).toEqual([]);
    expect(released.groupIds).toHaveLength(2);
    const after = await plan.release();
    expect(after.status).toBe('WITH_SCHOOLS');
    const [group] = after.groups.nodes.filter(({ readiness }) => readiness === 'RELEASED');
    const [urn = ''] = (group?.schools ?? []).map(school => school.urn);
    const leader = plan.leaders.get(urn);
    const [mail] = await mailsTo(api, leader?.email ?? '');
    for (const school of group?.schools ?? []) expect(mail?.text).toContain(school.name);
    expect(await myOffers(api, leader?.cookie)).toEqual([]);
    const mine = await api.ask<{
      myGroups: { id: string; members: object[]; charter: { number: number } }[];
    }>('{ myGroups { id members { urn } charter { number } } }', {}, leader?.cookie);
    expect(mine.fields.myGroups).toMatchObject([{ id: group?.groupId, charter: { number: 1 } }]);
    expect(mine.fields.myGroups[0]?.members).toHaveLength(3);
  });

  it('invites a school that answered by its mailbox alone to the room', async () => {
    const plan = await aPlanToOffer(api, { silent: 1 });
    const [group] = (await plan.release()).groups.nodes;
    const [silent] = group?.schools ?? [];
    const email = `office@${silent?.urn}.example`;
    await plan.offer({ groupIds: [group?.id], addresses: [{ urn: silent?.urn, email }] });
    const token = tokenIn((await mailsTo(api, email))[0]?.text);
    await tell(api, ['answerOfferByLink', { token, answer: 'ACCEPTED' }, 'offer { id }']);
    for (const { urn } of group?.schools.slice(1) ?? []) await plan.answer(urn, 'ACCEPTED');
    expect((await plan.releaseGroups({ groupIds: [group?.id] })).errors).toEqual([]);
    const [mail] = await mailsTo(api, email);
    expect(mail?.text).toContain('/invitations/');
  });

  it('waits for every school, or says why not, and never passes over a no', async () => {
    const plan = await aPlanToOffer(api);
    await plan.offer();
    const [first, second] = (await plan.release()).groups.nodes;
    const [declining] = second?.schools ?? [];
    await plan.answer(declining?.urn ?? '', 'DECLINED', 'Too much on.');
    const groupIds = [first?.id, second?.id];
    const refused = await plan.releaseGroups({ groupIds });
    expect(refused).toMatchObject({ groupIds: null, errors: [{ __typename: 'GroupsBlocked' }] });
    expect(refused.errors[0]?.message).toContain('have not accepted yet');
    expect(await counted(plan)).toBe(0);
    const notWaitedBecause = 'They agreed at the heads’ meeting.';
    const unheard = await plan.releaseGroups({ groupIds, notWaitedBecause });
    expect(unheard.errors[0]?.message).toContain(`${declining?.name} declined`);
    expect(await counted(plan)).toBe(0);
    expect((await plan.releaseGroups({ groupIds: [first?.id], notWaitedBecause: ' ' })).errors).toMatchObject(
      [{ __typename: 'ReasonNotGiven' }],
    );
    expect((await plan.releaseGroups({ groupIds: [first?.id], notWaitedBecause })).errors).toEqual([]);
    const kept = (await plan.release()).groups.nodes.find(({ id }) => id === first?.id);
    expect(kept).toMatchObject({ readiness: 'RELEASED', notWaitedBecause });
  });

  it('releases nothing where one school has joined a partner’s trust meanwhile', async () => {
    const plan = await aPlanToOffer(api);
    const groups = (await plan.release()).groups.nodes;
    const [one, other] = groups[1]?.schools ?? [];
    await api.source.query(
      `with made as (insert into trust (id, uid, name) values (gen_random_uuid(), $1, 'Oak Trust') returning id)
       update school set trust_id = (select id from made) where urn = any($2)`,
      [`oak ${plan.planId}`, [one?.urn, other?.urn]],
    );
    const groupIds = groups.map(({ id }) => id);
    const refused = await plan.releaseGroups({ groupIds, notWaitedBecause: 'Agreed.' });
    expect(refused.errors[0]?.message).toContain('belong to one trust');
    expect(await counted(plan)).toBe(0);
    expect((await plan.release()).readiness).toContainEqual({ readiness: 'STOPPED', count: 1 });
  });

  it('is one of two when both release at the same moment', async () => {
    const plan = await aPlanToOffer(api);
    const { version, groups } = await plan.release();
    const grants = [{ role: 'coordinator' as const, programme: plan.programme.programmeId }];
    const second = await aPerson(api, { grants });
    const wish = {
      plan: plan.planId as PlanId,
      version,
      groups: groups.nodes.map(({ id }) => id as PlannedGroupId),
      notWaitedBecause: 'Agreed.',
      charter: { researchAccess: true, textInEmail: false },
    };
    const handler = api.app.get(ReleasePlanHandler);
    const answers = await Promise.all([
      handler.handle(await actorOf(api, plan.programme.coordinator), wish),
      handler.handle(await actorOf(api, second), wish),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'PlanOver' } });
    expect(await counted(plan)).toBe(4);
    expect((await plan.release()).status).toBe('RELEASED');
  });

  it('ends the answering: what was released stands', async () => {
    const plan = await aPlanToOffer(api);
    await plan.offer();
    const [group] = (await plan.release()).groups.nodes;
    const urn = group?.schools[0]?.urn ?? '';
    const offerId = group?.schools[0]?.offer?.id;
    await plan.releaseGroups({ groupIds: [group?.id], notWaitedBecause: 'Agreed.' });
    const input = { offerId, answer: 'DECLINED', because: 'No.' };
    const late = await tell(api, ['answerOffer', input, 'offer { id }'], plan.leaders.get(urn)?.cookie);
    expect(late).toMatchObject({ errors: [{ __typename: 'NamesTold' }] });
  });
});
