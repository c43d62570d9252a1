import { ExportsOfWords } from '../../src/coding/application/exports-of-words.js';
import type { PersonId } from '@pathways/domain/shared';
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

const ownWords = `{ ownWords(first: 50) { nodes { id contributionId passage { quote } codings { codedBy } drafts
  practices { isPublic } consents { purpose state charterNumber decidedBy decidedAt withdrawnBy withdrawnAt consentId }
  copies { label takenBy } viewerCanCloseToResearch } } }`;
const closeToResearch = `mutation ($input: CloseToResearchInput!) { closeToResearch(input: $input) {
  contributionId errors { __typename } } }`;

interface Words {
  id: string;
  contributionId: string;
  consents: { purpose: string; state: string; withdrawnAt: string | null }[];
  codings: object[];
}
async function words(by: TestPerson): Promise<Words[]> {
  const { fields, errors } = await api.ask<{ ownWords: { nodes: Words[] } }>(ownWords, {}, by.cookie);
  expect(errors).toEqual([]);
  return fields.ownWords.nodes;
}
async function close(contributionId: string, by: TestPerson) {
  const answer = await api.ask<{ closeToResearch: { contributionId: string | null; errors: object[] } }>(
    closeToResearch,
    { input: { contributionId } },
    by.cookie,
  );
  return answer.fields.closeToResearch;
}

describe('where a school’s words are used', () => {
  it('shows a leader each passage with its codes and the record of every yes, under the charter in force', async () => {
    const excerpt = await anExcerpt(api, trio, researcher);
    const consent = await asked(api, { researcher, excerpt });
    await answered(api, leader, consent, 'give');
    const found = (await words(leader)).find(({ id }) => id === excerpt);
    expect(found).toMatchObject({
      passage: { quote: 'Two adults greet every child.' },
      codings: [{ codedBy: 'Rhea Novak' }],
      drafts: 0,
      practices: [],
      viewerCanCloseToResearch: true,
      consents: [
        { purpose: 'ANALYSIS', state: 'GIVEN', charterNumber: 1, consentId: null },
        {
          purpose: 'QUOTE_UNNAMED',
          state: 'GIVEN',
          charterNumber: 1,
          consentId: consent,
          decidedBy: 'Amina Clarke',
        },
      ],
    });
  });

  it('is nothing that a partner school, a researcher or a coordinator is told', async () => {
    const excerpt = await anExcerpt(api, trio, researcher);
    for (const person of [partner, researcher, trio.coordinator]) {
      expect((await words(person)).some(({ id }) => id === excerpt)).toBe(false);
    }
  });

  it('lists to a leader who took words back which copies could not be recalled', async () => {
    const excerpt = await anExcerpt(api, trio, researcher);
    const taken = {
      kind: 'research file',
      label: 'Excerpts as a spreadsheet',
      programme: trio.programmeId,
      takenBy: researcher.personId as PersonId,
      excerpts: [excerpt, excerpt],
    } as const;
    await api.app.get(ExportsOfWords).record(taken);
    const consent = await asked(api, { researcher, excerpt });
    await answered(api, leader, consent, 'give');
    await answered(api, leader, consent, 'withdraw');
    const found = (await words(leader)).find(({ id }) => id === excerpt);
    expect(found).toMatchObject({ copies: [{ label: 'Excerpts as a spreadsheet', takenBy: 'Rhea Novak' }] });
    expect(found?.consents[1]).toMatchObject({ state: 'WITHDRAWN' });
    expect(found?.consents[1]?.withdrawnAt).not.toBeNull();
  });
});

describe('taking words out of research', () => {
  it('is done by anybody of the school, holds at once, and the room hears it', async () => {
    const contribution = await aContribution(api, trio);
    const excerpt = await anExcerpt(api, trio, researcher, contribution);
    expect(await close(contribution, leader)).toEqual({ contributionId: contribution, errors: [] });
    expect(await close(contribution, leader)).toEqual({ contributionId: contribution, errors: [] });
    const heard = await heardIn(api, trio.groupId);
    expect(heard.filter(kind => kind === 'ResearchConsentChanged')).toHaveLength(1);
    const found = (await words(leader)).find(({ id }) => id === excerpt);
    expect(found).toMatchObject({
      codings: [],
      viewerCanCloseToResearch: false,
      consents: [{ purpose: 'ANALYSIS', state: 'WITHDRAWN', withdrawnBy: 'Amina Clarke' }],
    });
    const seen = await api.ask<{ researchRoom: { contributions: { id: string }[] } }>(
      'query ($groupId: ID!) { researchRoom(groupId: $groupId) { contributions { id } } }',
      { groupId: trio.groupId },
      researcher.cookie,
    );
    expect(seen.fields.researchRoom.contributions.some(({ id }) => id === contribution)).toBe(false);
  });

  it('is still the school’s when it has left the group', async () => {
    const gone = await aReleasedTrio(api);
    const contribution = await aContribution(api, gone);
    await api.source.query('update group_member set left_at = now() where group_id = $1 and urn = $2', [
      gone.groupId,
      gone.schools[0]?.urn,
    ]);
    expect((await close(contribution, gone.leaders[0] as TestPerson)).errors).toEqual([]);
  });

  it('is not there for a partner school, a researcher or a coordinator', async () => {
    const contribution = await aContribution(api, trio);
    for (const person of [partner, researcher, trio.coordinator]) {
      expect((await close(contribution, person)).errors).toEqual([{ __typename: 'NotFound' }]);
    }
  });
});
