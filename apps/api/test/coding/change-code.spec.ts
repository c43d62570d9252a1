import { startApi, type TestApi } from '../support/api.js';
import { aCode, anExcerpt } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
});
afterAll(() => api.close());

const book = `codes { id name parentId version isRetired isSplit standing underThisRule counted coders
  mergedInto { name } splitFrom { name } }`;
const changeCode = `mutation ($input: ChangeCodeInput!) { changeCode(input: $input) {
  codebook { ${book} } errors { __typename message } } }`;
const codebook = `query ($programmeId: ID!) { codebook(programmeId: $programmeId) { programmeName ${book} } }`;

interface BookCode {
  id: string;
  name: string;
  parentId: string | null;
  version: number;
  isRetired: boolean;
  standing: number;
  underThisRule: number;
  counted: number;
}
interface Changed {
  changeCode: { codebook: { codes: BookCode[] } | null; errors: { __typename: string; message: string }[] };
}

async function change(
  codeId: string,
  version: number,
  wanted: object,
  by: TestPerson = researcher,
  reason = 'Two coders read it differently.',
) {
  const input = { codeId, version, reason, change: wanted };
  const { fields, errors } = await api.ask<Changed>(changeCode, { input }, by.cookie);
  expect(errors).toEqual([]);
  return fields.changeCode;
}
const named = (changed: Awaited<ReturnType<typeof change>>, id: string) =>
  changed.codebook?.codes.find(code => code.id === id);
const words = (name: string, definition = 'Being met by name.') => ({ name, definition });

async function aCodedCode(): Promise<{ codeId: string; excerptId: string; codingId: string }> {
  const excerptId = await anExcerpt(api, trio, researcher);
  const [row] = await api.source.query<{ id: string; code_id: string }[]>(
    'select id, code_id from coding where excerpt_id = $1',
    [excerptId],
  );
  return { codeId: row?.code_id ?? '', excerptId, codingId: row?.id ?? '' };
}

describe('changing a code', () => {
  it('is a version with its reason; a researcher sees that a coding was made under the one before', async () => {
    const { codeId, excerptId } = await aCodedCode();
    const done = await change(codeId, 1, { define: words('Met by name') });
    expect(named(done, codeId)).toMatchObject({ version: 2, standing: 1, underThisRule: 0, counted: 1 });
    const { fields } = await api.ask<{ codeVersions: object[] }>(
      `query ($codeId: ID!) { codeVersions(codeId: $codeId) { number kind name reason load changedBy codings } }`,
      { codeId },
      researcher.cookie,
    );
    expect(fields.codeVersions).toMatchObject([
      { number: 2, kind: 'DEFINED', name: 'Met by name', load: 1, changedBy: 'Rhea Novak', codings: 0 },
      { number: 1, kind: 'ADDED', codings: 1 },
    ]);
    const room = await api.ask<{ researchRoom: { contributions: { excerpts: { id: string }[] }[] } }>(
      `query ($groupId: ID!) { researchRoom(groupId: $groupId) { contributions { excerpts { id codings { version isRuleChanged } } } } }`,
      { groupId: trio.groupId },
      researcher.cookie,
    );
    const excerpts = room.fields.researchRoom.contributions.flatMap(said => said.excerpts);
    expect(excerpts.find(({ id }) => id === excerptId)).toMatchObject({
      codings: [{ version: 1, isRuleChanged: true }],
    });
  });

  it('to a new name alone leaves a researcher’s codings under the same rule', async () => {
    const { codeId } = await aCodedCode();
    const done = await change(codeId, 1, { define: words('Warmly met', 'How pupils are met.') });
    expect(named(done, codeId)).toMatchObject({ version: 2, underThisRule: 1 });
  });

  it('merges two: codings stay under the old code and count under the new one, until a researcher undoes it', async () => {
    const { codeId } = await aCodedCode();
    const into = await aCode(api, trio, researcher);
    const merged = await change(codeId, 1, { mergeInto: into });
    expect(named(merged, codeId)).toMatchObject({ standing: 1, counted: 0, isRetired: true, mergedInto: {} });
    expect(named(merged, into)).toMatchObject({ standing: 0, counted: 1 });
    const restored = await change(codeId, 2, { retired: false });
    expect(named(restored, codeId)).toMatchObject({ counted: 1, isRetired: false, mergedInto: null });
  });

  it('splits one: its codings wait until a researcher decides which part each counts under', async () => {
    const { codeId, codingId } = await aCodedCode();
    const split = await change(codeId, 1, {
      splitInto: [words(`By adults ${codeId}`), words(`By pupils ${codeId}`)],
    });
    expect(named(split, codeId)).toMatchObject({ isSplit: true, counted: 1 });
    const part = split.codebook?.codes.find(code => code.parentId === codeId);
    expect(part).toMatchObject({ version: 1, splitFrom: {} });
    const countCoding = `mutation ($input: CountCodingInput!) { countCoding(input: $input) {
      uses { id countsAs { name } } errors { __typename } } }`;
    const input = { codingId, partId: part?.id };
    const counted = await api.ask<object>(countCoding, { input }, researcher.cookie);
    expect(counted.fields).toMatchObject({ countCoding: { uses: [{ countsAs: { name: part?.name } }] } });
    const after = await api.ask<{ codebook: { codes: BookCode[] } }>(
      codebook,
      { programmeId: trio.programmeId },
      researcher.cookie,
    );
    const codes = new Map(after.fields.codebook.codes.map(code => [code.id, code]));
    expect([codes.get(codeId)?.counted, codes.get(part?.id ?? '')?.counted]).toEqual([0, 1]);
    const elsewhere = await aCode(api, trio, researcher);
    const refused = await api.ask<{ countCoding: { errors: object[] } }>(
      countCoding,
      { input: { codingId, partId: elsewhere } },
      researcher.cookie,
    );
    expect(refused.fields.countCoding.errors).toEqual([{ __typename: 'NotAPart' }]);
  });

  it('moves it under another, and never under itself', async () => {
    const [above, below] = [await aCode(api, trio, researcher), await aCode(api, trio, researcher)];
    expect(named(await change(below, 1, { move: { parentId: above } }), below)).toMatchObject({
      parentId: above,
    });
    const circle = await change(above, 1, { move: { parentId: below } });
    expect(circle.errors[0]?.__typename).toBe('UnderItself');
  });

  it.each([
    ['a reason is missing', 1, { retired: true }, ' ', 'ReasonMissing'],
    ['somebody changed it meanwhile', 7, { retired: true }, 'r', 'CodeChangedMeanwhile'],
    ['nothing would change', 1, { retired: false }, 'r', 'NothingChanged'],
    ['one part is no split', 1, { splitInto: [words('Only')] }, 'r', 'TooFewParts'],
  ])('is refused to a researcher when %s', async (_, version, wanted, reason, kind) => {
    const code = await aCode(api, trio, researcher);
    const { errors } = await change(code, version, wanted, researcher, reason);
    expect(errors[0]?.__typename).toBe(kind);
  });

  it('is not there for a leader, a coordinator and a researcher of another programme', async () => {
    const code = await aCode(api, trio, researcher);
    const other = await aResearcher(api, await aReleasedTrio(api));
    for (const person of [trio.leaders[0] as TestPerson, trio.coordinator, other]) {
      const { errors } = await change(code, 1, { retired: true }, person);
      expect(errors[0]?.__typename).toBe('NotFound');
      const { fields } = await api.ask<object>(codebook, { programmeId: trio.programmeId }, person.cookie);
      expect(fields).toEqual({ codebook: null });
    }
  });

  it('leaves words out of every count as soon as their author closes them to research', async () => {
    const contribution = await aContribution(api, trio);
    const excerptId = await anExcerpt(api, trio, researcher, contribution);
    const [row] = await api.source.query<{ code_id: string }[]>(
      'select code_id from coding where excerpt_id = $1',
      [excerptId],
    );
    await api.source.query('update contribution set research_consent = false where id = $1', [contribution]);
    const { fields } = await api.ask<{ codebook: { codes: BookCode[] } }>(
      codebook,
      { programmeId: trio.programmeId },
      researcher.cookie,
    );
    const code = fields.codebook.codes.find(({ id }) => id === row?.code_id);
    expect(code).toMatchObject({ standing: 0, counted: 0 });
  });
});
