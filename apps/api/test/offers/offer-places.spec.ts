import { startApi, type TestApi } from '../support/api.js';
import { aPlanToOffer, mailsTo, myOffers, seeRelease, tell, type OfferedPlan } from '../support/offers.js';
import { aPerson } from '../support/people.js';
import type { SeenPlan } from '../support/plans.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const eventsOf = (planId: string) =>
  api.source.query<{ kind: string }[]>(`select kind from room_event where room_id = $1 order by number`, [
    planId,
  ]);
const schoolsOf = async (plan: OfferedPlan) =>
  (await plan.release()).groups.nodes.flatMap(({ schools }) => schools);

/** Two schools of one authority in two groups: they can change places without breaking a border. */
function exchangeable(groups: SeenPlan['groups']): { moved: string; withUrn: string } {
  const placed = groups.flatMap(group => group.schools.map(school => ({ ...school, group: group.id })));
  for (const one of placed) {
    const other = placed.find(
      each => each.group !== one.group && each.authority === one.authority && each.urn !== one.urn,
    );
    if (other) return { moved: one.urn, withUrn: other.urn };
  }
  throw new Error('No two groups have schools of one authority.');
}

describe('a coordinator who sends a plan to schools', () => {
  it('asks each school once, in the product and by mail, and coordinators hear of each', async () => {
    const plan = await aPlanToOffer(api);
    expect(await plan.offer()).toEqual({ askedCount: 12, errors: [] });
    const release = await plan.release();
    expect(release.status).toBe('WITH_SCHOOLS');
    expect(release.readiness).toEqual([{ readiness: 'WAITING', count: 4 }]);
    expect(release.answers).toEqual([{ answer: 'WAITING', count: 12 }]);
    const kinds = (await eventsOf(plan.planId)).map(({ kind }) => kind);
    expect(kinds.filter(kind => kind === 'PlaceOffered')).toHaveLength(12);
    for (const { cookie, email } of plan.leaders.values()) {
      expect(await myOffers(api, cookie)).toHaveLength(1);
      expect(await mailsTo(api, email)).toHaveLength(1);
    }
    expect(await plan.offer()).toMatchObject({ errors: [{ __typename: 'NothingToOffer' }] });
  });

  it('gives an address for a school of which nobody is known', async () => {
    const plan = await aPlanToOffer(api, { silent: 1 });
    const silent = (await schoolsOf(plan))[0];
    const refused = await plan.offer();
    expect(refused).toMatchObject({ askedCount: null, errors: [{ __typename: 'SchoolsUnreachable' }] });
    expect(refused.errors[0]?.message).toContain(silent?.urn);
    const addresses = [{ urn: silent?.urn, email: 'office@silent.example' }];
    expect(await plan.offer({ addresses })).toEqual({ askedCount: 12, errors: [] });
    const [mail] = await mailsTo(api, 'office@silent.example');
    expect(mail?.subject).toContain(silent?.name);
    expect(mail?.text).toMatch(/offers\/by-link\/[\w-]{40,}/);
  });

  it('asks again only the schools whose group became another, in one mail that says so', async () => {
    const plan = await aPlanToOffer(api);
    await plan.offer();
    const { moved, withUrn } = exchangeable((await plan.see()).groups);
    await plan.change({ move: { urn: moved, groupId: null } });
    expect((await plan.release()).readiness).toContainEqual({ readiness: 'STOPPED', count: 1 });
    await plan.undo();
    await plan.change({ swap: { urn: moved, withUrn } });
    const before = await plan.release();
    expect(before.readiness).toContainEqual({ readiness: 'NOT_OFFERED', count: 2 });
    expect(await plan.offer()).toEqual({ askedCount: 6, errors: [] });
    const mails = await mailsTo(api, plan.leaders.get(moved)?.email ?? '');
    expect(mails).toHaveLength(2);
    expect(mails[0]?.text).toContain('It replaces the place that was offered before.');
    expect(await myOffers(api, plan.leaders.get(moved)?.cookie)).toHaveLength(1);
  });

  it('is refused when the plan changed since it was looked at, and when the day is over', async () => {
    const plan = await aPlanToOffer(api);
    const { version } = await plan.release();
    const [group] = (await plan.see()).groups;
    await plan.change({ rename: { groupId: group?.id, name: 'Moss' } });
    expect(await plan.offer({ version })).toMatchObject({ errors: [{ __typename: 'PlanChangedMeanwhile' }] });
    expect(await plan.offer({ answerBy: '2020-01-01' })).toMatchObject({
      errors: [{ __typename: 'AnswerByPast' }],
    });
  });

  it('reminds those who have not answered, a day after, with the same link', async () => {
    const plan = await aPlanToOffer(api);
    await plan.offer();
    // Whoever answers before the mail is on its way is not written to any more.
    await api.settle();
    const [waiting, answered] = await schoolsOf(plan);
    await plan.answer(answered?.urn ?? '', 'ACCEPTED');
    const remind = () =>
      tell<{ remindedCount: number | null }>(
        api,
        ['remindSchools', { planId: plan.planId }, 'remindedCount'],
        plan.cookie,
      );
    expect(await remind()).toMatchObject({ errors: [{ __typename: 'RemindedLately' }] });
    await api.settle();
    await api.source.query(
      `update place_offer set sent_at = sent_at - interval '2 days' where plan_id = $1`,
      [plan.planId],
    );
    expect(await remind()).toEqual({ remindedCount: 11, errors: [] });
    const mails = await mailsTo(api, plan.leaders.get(waiting?.urn ?? '')?.email ?? '');
    expect(mails.map(({ subject }) => subject.startsWith('Reminder'))).toEqual([true, false]);
    const [token, first] = mails.map(({ text }) => /by-link\/\S+/.exec(text)?.[0]);
    expect(token).toBe(first);
    expect(await mailsTo(api, plan.leaders.get(answered?.urn ?? '')?.email ?? '')).toHaveLength(1);
  });

  it('takes an offer back, and the school hears no more than that', async () => {
    const plan = await aPlanToOffer(api);
    await plan.offer();
    const school = (await schoolsOf(plan))[0];
    const take = () =>
      tell<{ isTakenBack: boolean }>(
        api,
        ['takeBackOffer', { offerId: school?.offer?.id }, 'isTakenBack'],
        plan.cookie,
      );
    expect(await take()).toEqual({ isTakenBack: true, errors: [] });
    expect(await take()).toMatchObject({ isTakenBack: false, errors: [{ __typename: 'AlreadyTakenBack' }] });
    const leader = plan.leaders.get(school?.urn ?? '');
    const [mail] = await mailsTo(api, leader?.email ?? '');
    expect(mail?.subject).toContain('withdrawn');
    expect(await myOffers(api, leader?.cookie)).toEqual([]);
    expect((await plan.release()).readiness).toContainEqual({ readiness: 'WAITING', count: 4 });
  });
});

describe('a plan that is with schools', () => {
  it('shows itself to no one but coordinators of its programme', async () => {
    const plan = await aPlanToOffer(api);
    await plan.offer();
    const [leader] = plan.leaders.values();
    const elsewhere = await aPlanToOffer(api);
    for (const cookie of [leader?.cookie ?? '', elsewhere.cookie, (await aPerson(api)).cookie]) {
      expect(await seeRelease(api, plan.planId, cookie)).toBeNull();
      const input = { planId: plan.planId, version: 0, answerBy: '2030-01-01' };
      expect(await tell(api, ['offerPlaces', input, 'askedCount'], cookie)).toMatchObject({
        errors: [{ __typename: 'NotFound' }],
      });
    }
    const stranger = await api.ask('query ($id: ID!) { planRelease(planId: $id) { id } }', {
      id: plan.planId,
    });
    expect(stranger.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
