import type { PracticeId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { grantTo, type TestPerson } from '../support/people.js';
import { act as actOn, passBy, publishBy, sendBy } from '../support/practice-verbs.js';
import { aBench, published } from '../support/practices.js';
import { aResearcher } from '../support/talk.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const act = (verb: string, type: string, input: object, by: TestPerson) =>
  actOn(api, [verb, type], input, by);
const publish = (practiceId: PracticeId, by: TestPerson) => publishBy(api, practiceId, by);
const send = (practiceId: PracticeId, by: TestPerson) => sendBy(api, practiceId, by);
const pass = (practiceId: PracticeId, by: TestPerson) => passBy(api, practiceId, by);

interface SeenClaim {
  readonly id: string;
  readonly excerpts: { readonly quote: string | null; readonly consent: string }[];
}

const view = `query ($id: ID!) { practice(id: $id) { versions { claims { id text excerpts { consent quote speaker } } } } }`;

const claimOf = async (id: PracticeId, by: TestPerson): Promise<SeenClaim | undefined> =>
  (await api.ask<{ practice: { versions: { claims: SeenClaim[] }[] } }>(view, { id }, by.cookie)).fields
    .practice.versions[0]?.claims[0];

describe('a practice that was published', () => {
  it('is not passed or published anew by whoever wrote its first version and is an editor since', async () => {
    const own = await aBench(api);
    const practice = await published(api, own);
    const next = await aResearcher(api, own.trio);
    await act('startPracticeVersion', 'PracticeInput', { practiceId: practice }, next);
    const input = { practiceId: practice, card: { changeNote: 'The cost is told.' }, bases: [] };
    await act('savePractice', 'SavePracticeInput', input, next);
    expect((await send(practice, next)).errors).toEqual([]);
    await grantTo(api, own.researcher.personId, { role: 'editor' });
    for (const step of [pass, publish])
      expect((await step(practice, own.researcher)).errors[0]?.__typename).toBe('WroteItThemselves');
    const note = { practiceId: practice, note: 'Back to me.' };
    expect((await act('returnPractice', 'ReturnPracticeInput', note, own.researcher)).errors).toHaveLength(1);
    const done = { practiceId: practice, reason: 'Mine.', successorId: null };
    expect((await act('withdrawPractice', 'WithdrawPracticeInput', done, next)).errors[0]?.__typename).toBe(
      'NotFound',
    );
    expect((await pass(practice, own.editor)).errors).toEqual([]);
  });

  it('is not touched by what becomes of its codes: merged away after publishing, the chain still stands', async () => {
    const own = await aBench(api);
    const practice = await published(api, own);
    const claim = await claimOf(practice, own.researcher);
    const [coded] = await api.source.query<{ id: string }[]>(
      'select code_id as id from coding where excerpt_id = $1',
      [own.excerpt],
    );
    const into = await aCode(api, own.trio, own.researcher);
    const change = { codeId: coded?.id, version: 1, reason: 'One idea.', change: { mergeInto: into } };
    const merge = `mutation ($input: ChangeCodeInput!) { changeCode(input: $input) { errors { __typename message } } }`;
    const merged = await api.ask<{ changeCode: { errors: object[] } }>(
      merge,
      { input: change },
      own.researcher.cookie,
    );
    expect(merged.fields.changeCode.errors).toEqual([]);
    expect(await claimOf(practice, own.editor)).toEqual(claim);
    const chain = `query ($id: ID!) { provenance(claimId: $id) { practiceTitle quote codes } }`;
    const walked = await api.ask<{ provenance: { quote: string | null; codes: string[] }[] }>(
      chain,
      { id: claim?.id },
      own.researcher.cookie,
    );
    expect(walked.fields.provenance).toMatchObject([{ quote: claim?.excerpts[0]?.quote }]);
    expect(walked.fields.provenance[0]?.codes).toHaveLength(1);
  });
});
