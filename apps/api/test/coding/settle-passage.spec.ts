import { documentOfText } from '@pathways/domain/discussions';
import { startApi, type TestApi } from '../support/api.js';
import { anExcerpt } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher, heardIn } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
});
afterAll(() => api.close());

const toCheck = `query ($programmeId: ID!) { passagesToCheck(programmeId: $programmeId) {
  id groupName contribution { revision excerpts { id attention place } } } }`;
const settle = `mutation ($input: SettlePassageInput!) { settlePassage(input: $input) {
  contribution { excerpts { id quote attention codings { codeName version } } } errors { __typename } } }`;

interface ToCheck {
  passagesToCheck:
    { id: string; contribution: { excerpts: { id: string; attention: string | null }[] } }[] | null;
}
interface Settled {
  settlePassage: {
    contribution: {
      excerpts: { id: string; quote: string; attention: string | null; codings: object[] }[];
    } | null;
    errors: { __typename: string }[];
  };
}

/** A coded passage in a contribution that its author then edits. */
async function anEditedPassage(text: string): Promise<string> {
  const contribution = await aContribution(api, trio);
  const excerpt = await anExcerpt(api, trio, researcher, contribution);
  await api.source.query(
    `insert into contribution_revision (contribution_id, number, body_text, document, written_by, written_at)
     select id, 2, $2, $3, author_id, now() from contribution where id = $1`,
    [contribution, text, documentOfText(text)],
  );
  await api.source.query(
    'update contribution set revision = 2, body_text = $2, document = $3, edited_at = now() where id = $1',
    [contribution, text, documentOfText(text)],
  );
  return excerpt;
}
async function waiting(by: TestPerson = researcher) {
  const asked = { programmeId: trio.programmeId };
  const { fields, errors } = await api.ask<ToCheck>(toCheck, asked, by.cookie);
  expect(errors).toEqual([]);
  return fields.passagesToCheck;
}
const attentionTo = async (id: string) =>
  (await waiting())
    ?.find(passage => passage.id === id)
    ?.contribution.excerpts.find(excerpt => excerpt.id === id)?.attention;
async function decide(input: object, by: TestPerson = researcher) {
  const { fields, errors } = await api.ask<Settled>(settle, { input }, by.cookie);
  expect(errors).toEqual([]);
  return fields.settlePassage;
}

const moved =
  'In autumn we moved registration to the gate. Two adults greet every child. Late marks fell within a week.';
const reworded =
  'We moved registration to the gate. Three adults greet each child. Late marks fell within a week.';

describe('a passage after an edit', () => {
  it('that was found again waits for its coder, who confirms it; the room hears of that', async () => {
    const excerptId = await anEditedPassage(moved);
    expect(await attentionTo(excerptId)).toBe('RE_ATTACHED');
    expect((await decide({ excerptId, confirmedRevision: 2 })).errors).toEqual([]);
    expect(await attentionTo(excerptId)).toBeUndefined();
    expect((await heardIn(api, trio.groupId)).at(-1)).toBe('PassageConfirmed');
  });

  it('whose words were changed is marked anew by its coder, and the codings keep the version they were made under', async () => {
    const excerptId = await anEditedPassage(reworded);
    expect(await attentionTo(excerptId)).toBe('WORDS_CHANGED');
    expect((await decide({ excerptId, confirmedRevision: 2 })).errors).toEqual([
      { __typename: 'WordsChanged' },
    ]);
    const startsAt = reworded.indexOf('Three');
    const markedAnew = { revision: 2, startsAt, endsAt: reworded.indexOf('. Late') + 1 };
    const { contribution } = await decide({ excerptId, markedAnew });
    const anew = contribution?.excerpts.find(({ quote }) => quote === 'Three adults greet each child.');
    expect(anew).toMatchObject({ attention: null, codings: [{ version: 1 }] });
    expect(contribution?.excerpts.find(({ id }) => id === excerptId)?.codings).toEqual([]);
    expect(await attentionTo(excerptId)).toBeUndefined();
    expect((await heardIn(api, trio.groupId)).slice(-3)).toEqual([
      'ExcerptMarked',
      'CodingRemoved',
      'PassageCoded',
    ]);
  });

  it('is let go by its coder', async () => {
    const excerptId = await anEditedPassage(reworded);
    const { contribution } = await decide({ excerptId, letGo: true });
    expect(contribution?.excerpts.find(({ id }) => id === excerptId)?.codings).toEqual([]);
    expect(await attentionTo(excerptId)).toBeUndefined();
  });

  it('is refused to a coder who read an older revision, and for words taken back from research', async () => {
    const excerptId = await anEditedPassage(moved);
    expect((await decide({ excerptId, confirmedRevision: 1 })).errors).toEqual([
      { __typename: 'ContributionEditedSince' },
    ]);
    await api.source.query(
      'update contribution set research_consent = false where id = (select contribution_id from excerpt where id = $1)',
      [excerptId],
    );
    expect((await decide({ excerptId, confirmedRevision: 2 })).errors).toEqual([
      { __typename: 'NoResearchConsent' },
    ]);
    expect(await attentionTo(excerptId)).toBeUndefined();
  });

  it('is nothing that a member, a coordinator or a researcher of another programme sees or settles', async () => {
    const excerptId = await anEditedPassage(moved);
    const other = await aResearcher(api, await aReleasedTrio(api));
    for (const person of [trio.leaders[0] as TestPerson, trio.coordinator, other]) {
      expect(await waiting(person)).toBeNull();
      expect((await decide({ excerptId, letGo: true }, person)).errors).toEqual([{ __typename: 'NotFound' }]);
    }
  });
});
