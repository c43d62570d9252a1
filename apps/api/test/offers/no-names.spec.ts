import type { RoomId } from '@pathways/domain/shared';
import { RoomGates } from '../../src/platform/realtime/room-gates.js';
import { startApi, type TestApi } from '../support/api.js';
import { actorOf } from '../support/groups.js';
import { aPlanToOffer, mailsTo, tell, tokenIn, type OfferedPlan } from '../support/offers.js';
import { aPerson } from '../support/people.js';
import { documentOf, rootFields as walked } from '../support/schema-walk.js';

let api: TestApi;
let plan: OfferedPlan;
let leader: { urn: string; cookie: string; email: string };
/** What would give a partner away: names and numbers of the other schools of the leader's planned group. */
let tells: string[];
let ids: string[];
const rootFields = await walked();

beforeAll(async () => {
  api = await startApi();
  plan = await aPlanToOffer(api);
  await plan.offer();
  const [group] = (await plan.release()).groups.nodes;
  const [own, ...partners] = group?.schools ?? [];
  const person = plan.leaders.get(own?.urn ?? '');
  leader = { urn: own?.urn ?? '', cookie: person?.cookie ?? '', email: person?.email ?? '' };
  tells = partners.flatMap(({ urn, name }) => [urn, name]);
  // A change and an answer of a partner, so that reminders, steps and reasons are there to be told.
  await plan.answer(partners[0]?.urn ?? '', 'DECLINED', 'Too much on.');
  ids = [
    plan.planId,
    plan.runId,
    plan.programme.programmeId,
    plan.programme.cycleId,
    group?.id ?? '',
    ...(group?.schools ?? []).flatMap(({ offer }) => offer?.id ?? []),
  ];
});
afterAll(() => api.close());

const found = (answer: unknown): string[] => {
  const text = JSON.stringify(answer);
  return tells.filter(tell => text.includes(tell));
};

/** For every query, what of the partners stands in the answers to all the ids. */
async function told(cookie: string): Promise<Record<string, string[]>> {
  const telling: Record<string, string[]> = {};
  for (const [name, operation, field] of rootFields) {
    if (operation !== 'query') continue;
    for (const id of ids) {
      const { text, variables } = documentOf(operation, field, () => id, 4);
      const { fields } = await api.ask(text, variables, cookie);
      telling[name] = [...new Set([...(telling[name] ?? []), ...found(fields)])].sort();
    }
  }
  return telling;
}

describe('a leader whose school was offered a place that is not released yet', () => {
  it('learns of the partners through no query more than anybody who may read the register', async () => {
    const anybody = await aPerson(api);
    // Mail that is still on its way would be in the catcher for whoever asks later, and the catcher is open to all here.
    await api.settle();
    expect(await told(leader.cookie)).toEqual(await told(anybody.cookie));
    const coordinators = await told(plan.cookie);
    expect(coordinators['planRelease']).toEqual([...tells].sort());
  }, 120_000);

  it('learns of them through no mail, of the offer, its reminder or its end', async () => {
    await api.settle();
    await api.source.query(
      `update place_offer set sent_at = sent_at - interval '2 days' where plan_id = $1`,
      [plan.planId],
    );
    await tell(api, ['remindSchools', { planId: plan.planId }, 'remindedCount'], plan.cookie);
    const offers = (await plan.release()).groups.nodes.flatMap(({ schools }) => schools);
    const mine = offers.find(({ urn }) => urn === leader.urn)?.offer?.id;
    const before = await mailsTo(api, leader.email);
    await tell(api, ['takeBackOffer', { offerId: mine }, 'isTakenBack'], plan.cookie);
    const mails = await mailsTo(api, leader.email);
    expect([before.length, mails.length]).toEqual([2, 3]);
    expect(found(mails)).toEqual([]);
  });

  it('learns of them neither by the mailed link nor by its answer', async () => {
    const [, first] = await mailsTo(api, leader.email);
    const token = tokenIn(first?.text);
    expect(token).not.toBe('');
    for (const [name, operation, field] of rootFields) {
      if (!/ByLink$/.test(name)) continue;
      const { text, variables } = documentOf(operation, field, () => '', 4);
      const given = operation === 'query' ? { token } : { input: { token, answer: 'ACCEPTED' } };
      expect(found((await api.ask(text, { ...variables, ...given })).fields)).toEqual([]);
    }
  });

  it('hears nothing in the room of the plan, whose events are ids and no names', async () => {
    const person = [...plan.leaders.values()].find(({ email }) => email === leader.email);
    const gate = api.app.get(RoomGates);
    const room = plan.planId as RoomId;
    expect(await gate.mayHear(await actorOf(api, plan.programme.coordinator), room)).toBe(true);
    if (person) expect(await gate.mayHear(await actorOf(api, person), room)).toBe(false);
    const events = await api.source.query(`select payload from outbox where room_id = $1`, [plan.planId]);
    expect(found(events)).toEqual([]);
  });
});
