import { RemindHandler } from '../../src/practices/application/remind.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { anExcerpt, answered, asked } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher, heardIn } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
let leader: TestPerson;
let partner: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
  [leader, partner] = trio.leaders as [TestPerson, TestPerson];
});
afterAll(() => api.close());

const askConsent = `mutation ($input: AskConsentInput!) { askConsent(input: $input) {
  contribution { excerpts { consents { purpose state } } } errors { __typename message } } }`;
const answerConsent = `mutation ($input: AnswerConsentInput!) { answerConsent(input: $input) {
  consentRequest { id state viewerCanGive viewerCanRefuse viewerCanWithdraw } errors { __typename } } }`;

interface Asked {
  askConsent: {
    contribution: { excerpts: { consents: object[] }[] } | null;
    errors: { __typename: string }[];
  };
}
interface Answered {
  answerConsent: { consentRequest: { state: string } | null; errors: { __typename: string }[] };
}

const ask = async (excerptId: string, by: TestPerson, purpose = 'QUOTE_UNNAMED') =>
  (await api.ask<Asked>(askConsent, { input: { excerptId, purpose } }, by.cookie)).fields.askConsent;
const say = async (consentId: string, answer: string, by: TestPerson) =>
  (await api.ask<Answered>(answerConsent, { input: { consentId, answer } }, by.cookie)).fields.answerConsent;

describe('asking a school', () => {
  it('is done once by a researcher; the school is told by e-mail without the words, and the room hears it', async () => {
    const excerpt = await anExcerpt(api, trio, researcher);
    const first = await ask(excerpt, researcher);
    const second = await ask(excerpt, researcher);
    expect(first.contribution?.excerpts[0]?.consents).toEqual([{ purpose: 'QUOTE_UNNAMED', state: 'ASKED' }]);
    expect(second.errors[0]?.__typename).toBe('AlreadyAsked');
    expect((await heardIn(api, trio.groupId)).at(-1)).toBe('ConsentAsked');
    await api.settle();
    const mails = await api.source.query<{ recipient: string; body_text: string }[]>(
      `select recipient, body_text from caught_mail where subject like '%may we quote%'`,
    );
    expect(mails.map(mail => mail.recipient)).toEqual([leader.email]);
    expect(mails[0]?.body_text).toContain('/consent#');
    expect(mails[0]?.body_text).not.toContain('greet');
  });

  it('is refused to a researcher for a facilitator’s words, to members and to outsiders', async () => {
    const nobodys = await anExcerpt(api, trio, researcher, await aContribution(api, trio, { place: null }));
    expect((await ask(nobodys, researcher)).errors[0]?.__typename).toBe('NoSchoolToAsk');
    const excerpt = await anExcerpt(api, trio, researcher);
    expect((await ask(excerpt, leader)).errors[0]?.__typename).toBe('NotFound');
    const outsider = await aResearcher(api, await aReleasedTrio(api));
    expect((await ask(excerpt, outsider)).errors[0]?.__typename).toBe('NotFound');
  });
});

describe('answering', () => {
  const aQuestion = async () => asked(api, { researcher, excerpt: await anExcerpt(api, trio, researcher) });

  it('lets a leader agree, take it back and agree again, and the room hears each', async () => {
    const consent = await aQuestion();
    const before = (await heardIn(api, trio.groupId)).length;
    const states = [];
    for (const answer of ['GIVE', 'WITHDRAW', 'WITHDRAW', 'GIVE']) {
      states.push((await say(consent, answer, leader)).consentRequest?.state);
    }
    expect(states).toEqual(['GIVEN', 'WITHDRAWN', 'WITHDRAWN', 'GIVEN']);
    expect((await heardIn(api, trio.groupId)).slice(before)).toEqual([
      'ConsentGiven',
      'ConsentWithdrawn',
      'ConsentGiven',
    ]);
  });

  it('tells a leader to withdraw what was given, and that there is nothing to withdraw where nothing was', async () => {
    const consent = await aQuestion();
    expect((await say(consent, 'WITHDRAW', leader)).errors[0]?.__typename).toBe('NothingToWithdraw');
    await answered(api, leader, consent, 'give');
    expect((await say(consent, 'REFUSE', leader)).errors[0]?.__typename).toBe('WithdrawInstead');
  });

  it('is refused alike to the partner school, to the researcher and for an id that nobody bears', async () => {
    const consent = await aQuestion();
    const answers = [
      await say(consent, 'GIVE', partner),
      await say(consent, 'GIVE', researcher),
      await say(trio.groupId, 'GIVE', leader),
    ];
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.errors[0]?.__typename).toBe('NotFound');
  });

  it('tells a stranger to sign in', async () => {
    const { errors } = await api.ask(answerConsent, { input: { consentId: trio.groupId, answer: 'GIVE' } });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('the school’s list of questions', () => {
  const list = `query ($after: String) { consentRequests(first: 2, after: $after) {
    nodes { id askedBy purposeWords schoolName passage { before quote after } viewerCanGive } pageInfo { hasNextPage endCursor } } consentsWaiting }`;
  interface List {
    consentRequests: {
      nodes: { id: string; askedBy: string; passage: { before: string; quote: string; after: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    consentsWaiting: number;
  }

  it('shows a leader each passage in its place, page by page, and other schools nothing', async () => {
    const own = await aReleasedTrio(api);
    const asker = await aResearcher(api, own);
    const questions: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      questions.push(await asked(api, { researcher: asker, excerpt: await anExcerpt(api, own, asker) }));
    }
    const [first, other] = own.leaders as [TestPerson, TestPerson];
    const one = (await api.ask<List>(list, {}, first.cookie)).fields;
    const two = (await api.ask<List>(list, { after: one.consentRequests.pageInfo.endCursor }, first.cookie))
      .fields;
    const seen = [...one.consentRequests.nodes, ...two.consentRequests.nodes];
    expect(seen.map(node => node.id)).toEqual(questions.reverse());
    expect(seen[0]).toMatchObject({
      askedBy: 'Rhea Novak',
      passage: {
        before: 'We moved registration to the gate. ',
        quote: 'Two adults greet every child.',
        after: ' Late marks fell within a week.',
      },
    });
    expect(two.consentRequests.pageInfo.hasNextPage).toBe(false);
    expect(one.consentsWaiting).toBe(3);
    const ofOther = (await api.ask<List>(list, {}, other.cookie)).fields;
    expect(ofOther).toMatchObject({ consentRequests: { nodes: [] }, consentsWaiting: 0 });
  });
});

describe('a school that says nothing', () => {
  const remind = async () => {
    await api.app.get(RemindHandler).handle();
    await api.settle();
  };
  const told = () =>
    api.source.query<object[]>(
      `select n.because, n.urn, n.lettered_at from notice n
       where n.person_id = $1 and n.because = 'consent reminder' and n.settled_at is null`,
      [leader.personId],
    );

  it('is reminded once for all that waits, stands in the researcher’s list of what is stuck, and is left alone once it answered', async () => {
    await api.source.query(
      `update consent set state = 'refused', decided_by = $1, decided_at = now()
      where state = 'asked'`,
      [leader.personId],
    );
    const first = await asked(api, { researcher, excerpt: await anExcerpt(api, trio, researcher) });
    const second = await asked(api, { researcher, excerpt: await anExcerpt(api, trio, researcher) });
    await remind();
    expect(await told()).toEqual([]);
    await api.source.query(`update consent set asked_at = asked_at - interval '8 days' where id = any($1)`, [
      [first, second],
    ]);
    await remind();
    await remind();
    // A notice and no mail of its own: letters go out when the person's hours and closed days allow.
    expect(await told()).toMatchObject([{ because: 'consent reminder', lettered_at: null }]);
    const document = `{ waitingConsents { groupId who passages days reminders } }`;
    const waiting = async (by: TestPerson) =>
      (await api.ask<{ waitingConsents: object[] }>(document, {}, by.cookie)).fields.waitingConsents;
    expect(await waiting(researcher)).toMatchObject([
      { groupId: trio.groupId, passages: 2, days: 8, reminders: 1 },
    ]);
    expect(await waiting(researcher)).not.toMatchObject([
      { who: expect.stringContaining(trio.schools[0]?.name ?? '') as string },
    ]);
    expect(await waiting(leader)).toEqual([]);
    await say(first, 'GIVE', leader);
    await say(second, 'REFUSE', leader);
    await api.settle();
    expect(await told()).toEqual([]);
    expect(await waiting(researcher)).toEqual([]);
  });

  it('is not reminded of words that are gone', async () => {
    const contribution = await aContribution(api, trio);
    const excerpt = await anExcerpt(api, trio, researcher, contribution);
    const consent = await asked(api, { researcher, excerpt });
    await api.source.query(`update consent set asked_at = asked_at - interval '8 days' where id = $1`, [
      consent,
    ]);
    await api.source.query(`update contribution set hidden_at = now(), hidden_by = author_id where id = $1`, [
      contribution,
    ]);
    await remind();
    expect(await told()).toEqual([]);
  });
});
