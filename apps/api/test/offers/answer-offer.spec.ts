import { startApi, type TestApi } from '../support/api.js';
import {
  aPlanToOffer,
  mailsTo,
  offerFields,
  tell,
  tokenIn,
  type OfferedPlan,
  type SeenPlace,
} from '../support/offers.js';

let api: TestApi;
let plan: OfferedPlan;
beforeAll(async () => {
  api = await startApi();
  plan = await aPlanToOffer(api);
  await plan.offer();
});
afterAll(() => api.close());

const schools = async () => (await plan.release()).groups.nodes.flatMap(group => group.schools);
const seenBy = async (urn: string) => (await schools()).find(school => school.urn === urn)?.offer;
const byLink = (token: string, answer: string, because = '') =>
  tell<{ offer: SeenPlace | null }>(api, [
    'answerOfferByLink',
    { token, answer, because },
    `offer { ${offerFields} }`,
  ]);

describe('a school leader who is offered a place', () => {
  it('accepts with one press, and coordinators see who did', async () => {
    const urn = (await schools())[0]?.urn ?? '';
    expect(await plan.answer(urn, 'ACCEPTED')).toMatchObject({ offer: { answer: 'ACCEPTED' }, errors: [] });
    expect(await seenBy(urn)).toMatchObject({ answer: 'ACCEPTED', answeredBy: `Leader ${urn}` });
    const [event] = await api.source.query<{ kind: string }[]>(
      `select kind from room_event where room_id = $1 order by number desc limit 1`,
      [plan.planId],
    );
    expect(event?.kind).toBe('OfferAnswered');
  });

  it('declines with a reason, thinks again and asks for a change', async () => {
    const school = (await schools())[1];
    const urn = school?.urn ?? '';
    expect(await plan.answer(urn, 'DECLINED', ' ')).toMatchObject({
      errors: [{ __typename: 'ReasonMissing' }],
    });
    await plan.answer(urn, 'DECLINED', 'We have an inspection.');
    expect(await seenBy(urn)).toMatchObject({ answer: 'DECLINED', because: 'We have an inspection.' });
    await plan.answer(urn, 'CHANGE_ASKED', 'Not with a school we share a site with.');
    const release = await plan.release();
    expect(release.readiness).toContainEqual({ readiness: 'DECLINED', count: 1 });
    const group = release.groups.nodes.find(({ schools: held }) => held.some(one => one.urn === urn));
    expect(group?.waitsFor).toContain(`${school?.name} declined or asked for a change.`);
  });

  it('cannot answer for another school, which is not there for them', async () => {
    const [, , other] = await schools();
    const [stranger] = [...plan.leaders].filter(([urn]) => urn !== other?.urn);
    const input = { offerId: other?.offer?.id, answer: 'ACCEPTED' };
    const answer = await tell(api, ['answerOffer', input, `offer { id }`], stranger?.[1].cookie);
    expect(answer).toMatchObject({ offer: null, errors: [{ __typename: 'NotFound' }] });
    const read = await api.ask<{ placeOffer: object | null }>(
      'query ($id: ID!) { placeOffer(id: $id) { id } }',
      { id: other?.offer?.id },
      stranger?.[1].cookie,
    );
    expect(read.fields.placeOffer).toBeNull();
  });
});

describe('whoever holds the link of a mail', () => {
  it('reads the offer and answers it without an account, as that mailbox', async () => {
    const urn = (await schools())[3]?.urn ?? '';
    const email = plan.leaders.get(urn)?.email ?? '';
    const token = tokenIn((await mailsTo(api, email))[0]?.text);
    const read = await api.ask<{ placeOfferByLink: SeenPlace | null }>(
      `query ($token: String!) { placeOfferByLink(token: $token) { ${offerFields} } }`,
      { token },
    );
    expect(read.fields.placeOfferByLink).toMatchObject({ urn, answer: 'WAITING', viewerCanAnswer: true });
    expect(await byLink(token, 'ACCEPTED')).toMatchObject({ offer: { answer: 'ACCEPTED' }, errors: [] });
    expect(await seenBy(urn)).toMatchObject({ answer: 'ACCEPTED', answeredBy: `Leader ${urn}` });
  });

  it('gets nothing for any other text', async () => {
    expect(await byLink('nonsense', 'ACCEPTED')).toMatchObject({
      offer: null,
      errors: [{ __typename: 'NotFound' }],
    });
  });

  it('cannot answer a place that was taken back', async () => {
    const school = (await schools())[4];
    const email = plan.leaders.get(school?.urn ?? '')?.email ?? '';
    const token = tokenIn((await mailsTo(api, email))[0]?.text);
    await tell(api, ['takeBackOffer', { offerId: school?.offer?.id }, 'isTakenBack'], plan.cookie);
    expect(await byLink(token, 'ACCEPTED')).toMatchObject({ errors: [{ __typename: 'OfferTakenBack' }] });
  });
});
