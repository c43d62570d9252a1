import type { CodeId, ContributionId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { aProgramme, aReleasedTrio, type TestProgramme, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';
import { asked, marked } from './support.js';

let api: TestApi;
let programme: TestProgramme;
let trios: TestTrio[];
let rhea: TestPerson;
let shared: CodeId;
let said: ContributionId[];

beforeAll(async () => {
  api = await startApi();
  programme = await aProgramme(api);
  trios = [];
  for (let at = 0; at < 5; at++) trios.push(await aReleasedTrio(api, { programme }));
  rhea = await aResearcher(api, trios[0] as TestTrio);
  shared = await aCode(api, trios[0] as TestTrio, rhea);
  said = [];
  for (const trio of trios) said.push(await aContribution(api, trio));
});
afterAll(() => api.close());

interface ThemesAnswer {
  themes:
    | {
        id: string;
        codeId: string;
        unconnected: number;
        schools: number | null;
        groups: { label: string }[];
        viewerCanSuggestIntroduction: boolean;
        introduction: { suggestedBy: string } | null;
      }[]
    | null;
}

const themes = async (who = rhea) => {
  await api.settle();
  const document = `query ($programmeId: ID!) { themes(programmeId: $programmeId) {
    id codeId unconnected schools groups { label firstSaidAt } viewerCanSuggestIntroduction introduction { suggestedBy } } }`;
  return (await asked<ThemesAnswer>(api, who, document, { programmeId: programme.programmeId })).themes;
};
const suggest = async (themeId: string, note: string, who = rhea) =>
  (
    await asked<{ suggestIntroduction: { errors: { __typename: string }[] } }>(
      api,
      who,
      `mutation ($input: SuggestIntroductionInput!) { suggestIntroduction(input: $input) { themeId errors { __typename } } }`,
      { input: { themeId, note } },
    )
  ).suggestIntroduction.errors[0]?.__typename ?? null;
const code = (at: number, of = shared) =>
  marked(api, rhea, { contribution: said[at] as ContributionId, code: of });
const noticesOf = async (because: string) => {
  await api.settle();
  return api.source.query<{ person_id: string }[]>('select person_id from notice where because = $1', [
    because,
  ]);
};

describe('a theme across groups', () => {
  it('is silent while one trio, however often, and two trios speak of it', async () => {
    for (const place of [1, 2])
      await marked(api, rhea, {
        contribution: await aContribution(api, trios[0] as TestTrio, { place }),
        code: shared,
      });
    await code(0);
    await code(1);
    expect(await themes()).toEqual([]);
    expect(await noticesOf('theme found')).toEqual([]);
  });

  it('is found with the third unconnected trio, announced to the researcher once, with groups by number', async () => {
    await code(2);
    const [theme, ...others] = (await themes()) ?? [];
    expect(others).toEqual([]);
    expect(theme).toMatchObject({ codeId: shared, unconnected: 3, viewerCanSuggestIntroduction: false });
    expect(theme?.groups.map(({ label }) => label)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Group \d$/)]),
    );
    expect(await noticesOf('theme found')).toEqual([{ person_id: rhea.personId }]);
    const again = await marked(api, rhea, {
      contribution: said[2] as ContributionId,
      code: shared,
      at: { startsAt: 0, endsAt: 34 },
    });
    expect(again).toBeTruthy();
    expect(await noticesOf('theme found')).toHaveLength(1);
    expect(await themes()).toHaveLength(1);
  });

  it('is none among groups that once had a school in common', async () => {
    const other = await aCode(api, trios[0] as TestTrio, rhea);
    const [one, two] = trios as [TestTrio, TestTrio];
    await api.source.query(
      `insert into group_member (id, group_id, urn, joined_at, left_at) values (gen_random_uuid(), $1, $2, now() - interval '9 days', now() - interval '2 days')`,
      [one.groupId, two.schools[0]?.urn],
    );
    for (const at of [0, 1, 2]) await code(at, other);
    expect((await themes())?.map(({ codeId }) => codeId)).not.toContain(other);
    await code(3, other);
    expect((await themes())?.map(({ codeId }) => codeId)).toContain(other);
    await api.source.query('delete from group_member where group_id = $1 and urn = $2', [
      one.groupId,
      two.schools[0]?.urn,
    ]);
  });

  it('may lead to an introduction from five groups on, which coordinators read without any words', async () => {
    const id = async () => (await themes())?.find(({ codeId }) => codeId === shared)?.id ?? '';
    expect(await suggest(await id(), 'They all greet at the gate.')).toBe('TooFewGroups');
    await code(3);
    await code(4);
    expect(await suggest(await id(), ' ')).toBe('NoteMissing');
    expect(await suggest(await id(), 'They all greet at the gate.')).toBeNull();
    expect(await suggest(await id(), 'Once more.')).toBeNull();
    expect(await noticesOf('introduction suggested')).toEqual([
      { person_id: programme.coordinator.personId },
    ]);
    const document = `query ($programmeId: ID!) { introductions(programmeId: $programmeId) { note suggestedBy groups { name } } }`;
    const variables = { programmeId: programme.programmeId };
    const read = await asked<{ introductions: { note: string; groups: object[] }[] | null }>(
      api,
      programme.coordinator,
      document,
      variables,
    );
    expect(read.introductions).toMatchObject([
      { note: 'They all greet at the gate.', suggestedBy: 'Rhea Novak' },
    ]);
    expect(read.introductions?.[0]?.groups).toHaveLength(5);
    for (const who of [rhea, trios[0]?.leaders[0] as TestPerson])
      expect(await asked(api, who, document, variables)).toEqual({ introductions: null });
  });

  it('vanishes with the words', async () => {
    await api.source.query('update contribution set research_consent = false where id = any($1)', [
      said.slice(2),
    ]);
    expect((await themes())?.map(({ codeId }) => codeId)).not.toContain(shared);
    await api.source.query('update contribution set research_consent = true where id = any($1)', [said]);
  });

  it('is for the programme’s researchers only', async () => {
    const outsider = await aResearcher(api, await aReleasedTrio(api));
    const [theme] = (await themes()) ?? [];
    for (const who of [trios[0]?.leaders[0] as TestPerson, programme.coordinator, outsider]) {
      expect(await themes(who)).toBeNull();
      expect(await suggest(theme?.id ?? '', 'x', who)).toBe('NotFound');
    }
  });
});
