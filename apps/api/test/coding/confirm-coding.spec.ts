import { startApi, type TestApi } from '../support/api.js';
import { anExcerpt } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aResearcher } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
let other: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
  other = await aResearcher(api, trio);
});
afterAll(() => api.close());

const confirmCoding = `mutation ($input: ConfirmCodingInput!) { confirmCoding(input: $input) {
  contribution { excerpts { codings { id version confirmedVersion isRuleChanged viewerCanConfirm } } }
  uses { id version confirmedVersion isRuleChanged viewerCanConfirm } errors { __typename message } } }`;
const changeCode = `mutation ($input: ChangeCodeInput!) { changeCode(input: $input) {
  codebook { codes { id version standing underThisRule } } errors { __typename } } }`;

interface Confirmed {
  confirmCoding: {
    contribution: { excerpts: { codings: { id: string }[] }[] } | null;
    uses: object[] | null;
    errors: { __typename: string; message: string }[];
  };
}
interface Changed {
  changeCode: { codebook: { codes: { id: string }[] }; errors: object[] };
}

async function aCoding(): Promise<{ codingId: string; codeId: string }> {
  const excerpt = await anExcerpt(api, trio, researcher);
  const [row] = await api.source.query<{ id: string; code_id: string }[]>(
    'select id, code_id from coding where excerpt_id = $1',
    [excerpt],
  );
  return { codingId: row?.id ?? '', codeId: row?.code_id ?? '' };
}

async function define(codeId: string, version: number, definition: string) {
  const change = { define: { name: `Met ${codeId}`, definition } };
  const input = { codeId, version, reason: 'Two coders read it differently.', change };
  const { fields } = await api.ask<Changed>(changeCode, { input }, researcher.cookie);
  expect(fields.changeCode.errors).toEqual([]);
  return fields.changeCode.codebook.codes.find(({ id }) => id === codeId);
}

async function confirm(codingId: string, version: number, by = researcher) {
  const { fields, errors } = await api.ask<Confirmed>(
    confirmCoding,
    { input: { codingId, version } },
    by.cookie,
  );
  expect(errors).toEqual([]);
  return fields.confirmCoding;
}

describe('a researcher’s word that a code fits still', () => {
  it('counts for the new rule, keeps the version of the coding, and is asked again after the next change', async () => {
    const { codingId, codeId } = await aCoding();
    expect(await define(codeId, 1, 'Met by name.')).toMatchObject({ standing: 1, underThisRule: 0 });
    const told = await confirm(codingId, 2);
    const fits = { version: 1, confirmedVersion: 2, isRuleChanged: false, viewerCanConfirm: false };
    expect(told.contribution?.excerpts.flatMap(({ codings }) => codings)).toContainEqual({
      id: codingId,
      ...fits,
    });
    expect(told.uses).toEqual([{ id: codingId, ...fits }]);
    expect(await define(codeId, 2, 'Met by name, at the door.')).toMatchObject({ underThisRule: 0 });
    expect((await confirm(codingId, 2)).errors[0]?.__typename).toBe('CodeChangedMeanwhile');
    expect(await confirm(codingId, 3)).toMatchObject({
      uses: [{ confirmedVersion: 3, isRuleChanged: false }],
    });
  });

  it('is not another researcher’s to give, nor a leader’s, nor a coordinator’s', async () => {
    const { codingId, codeId } = await aCoding();
    await define(codeId, 1, 'Met by name.');
    for (const person of [other, trio.leaders[0] as TestPerson, trio.coordinator])
      expect((await confirm(codingId, 2, person)).errors[0]?.__typename).toBe('NotFound');
  });

  it('is refused to the researcher once the code is retired', async () => {
    const { codingId, codeId } = await aCoding();
    const input = { codeId, version: 1, reason: 'Nobody needs it.', change: { retired: true } };
    await api.ask(changeCode, { input }, researcher.cookie);
    expect((await confirm(codingId, 2)).errors[0]?.__typename).toBe('CodeRetired');
  });
});
