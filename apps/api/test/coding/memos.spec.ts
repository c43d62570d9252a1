import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aCode, anExcerpt } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson, grantTo, type TestPerson } from '../support/people.js';
import { aContribution, aResearcher, anEditor } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
});
afterAll(() => api.close());

const parts = 'id kind body revision author about viewerCanRevise earlier { number body }';
const writeMemo = `mutation ($input: WriteMemoInput!) { writeMemo(input: $input) { memo { ${parts} } errors { __typename } } }`;
const reviseMemo = `mutation ($input: ReviseMemoInput!) { reviseMemo(input: $input) { memo { ${parts} } errors { __typename } } }`;
const removeMemo = `mutation ($input: RemoveMemoInput!) { removeMemo(input: $input) { memoId errors { __typename } } }`;
const list = `query ($programmeId: ID!, $filter: MemoFilterInput) { memos(programmeId: $programmeId, filter: $filter) { nodes { ${parts} } } }`;

interface Memo {
  id: string;
  body: string;
  about: string;
}
interface Kept {
  [verb: string]: { memo?: Memo | null; memoId?: string | null; errors: { __typename: string }[] };
}

async function write(
  about: object,
  by: TestPerson = researcher,
  clientId = v7(),
  body = 'Two schools mean different things.',
) {
  const input = { programmeId: trio.programmeId, body, clientId, ...about };
  const { fields, errors } = await api.ask<Kept>(writeMemo, { input }, by.cookie);
  expect(errors).toEqual([]);
  return fields['writeMemo'];
}
async function read(filter: object | null, by: TestPerson = researcher): Promise<Memo[] | null> {
  const asked = { programmeId: trio.programmeId, filter };
  const { fields, errors } = await api.ask<{ memos: { nodes: Memo[] } | null }>(list, asked, by.cookie);
  expect(errors).toEqual([]);
  return fields.memos && fields.memos.nodes;
}

describe('a memo', () => {
  it('is written by a researcher on a passage, a code and a school under its pseudonym', async () => {
    const excerptId = await anExcerpt(api, trio, researcher);
    const codeId = await aCode(api, trio, researcher);
    const names = await api.ask<{ pseudonyms: string[] }>(
      'query ($programmeId: ID!) { pseudonyms(programmeId: $programmeId) }',
      { programmeId: trio.programmeId },
      researcher.cookie,
    );
    const pseudonym = names.fields.pseudonyms[0] ?? '';
    expect(pseudonym).toMatch(/^School A, primary$/);
    expect((await write({ excerptId }))?.memo?.about).toBe('Two adults greet every child.');
    expect((await write({ codeId }))?.memo?.about).toMatch(/^Welcome/);
    expect((await write({ pseudonym }))?.memo?.about).toBe(pseudonym);
    expect((await read({ mine: false, excerptId }))?.length).toBe(1);
    expect((await read({ mine: true, kind: 'SCHOOL' }))?.length).toBe(1);
    expect((await read({ mine: false, words: 'DIFFERENT' }))?.length).toBe(3);
    expect(JSON.stringify(await read(null))).not.toContain('Sample School');
  });

  it('is one memo, however often the researcher’s device sends it', async () => {
    const about = { codeId: await aCode(api, trio, researcher) };
    const clientId = v7();
    const [first, again] = [
      await write(about, researcher, clientId),
      await write(about, researcher, clientId),
    ];
    expect(again).toEqual(first);
  });

  it('is reworded and taken away by its author only; how it read before is kept', async () => {
    const colleague = await aResearcher(api, trio, 'Otto Brandt');
    const memo = (await write({ codeId: await aCode(api, trio, researcher) }))?.memo;
    const words = { memoId: memo?.id, revision: 1, body: 'They mean the same.' };
    const refused = await api.ask<Kept>(reviseMemo, { input: words }, colleague.cookie);
    expect(refused.fields['reviseMemo']?.errors).toEqual([{ __typename: 'NotAllowed' }]);
    const done = await api.ask<Kept>(reviseMemo, { input: words }, researcher.cookie);
    expect(done.fields['reviseMemo']?.memo).toMatchObject({
      body: 'They mean the same.',
      revision: 2,
      earlier: [{ number: 1, body: 'Two schools mean different things.' }],
    });
    const stale = await api.ask<Kept>(reviseMemo, { input: { ...words, body: 'x' } }, researcher.cookie);
    expect(stale.fields['reviseMemo']?.errors).toEqual([{ __typename: 'MemoChangedMeanwhile' }]);
    const input = { memoId: memo?.id };
    const kept = await api.ask<Kept>(removeMemo, { input }, colleague.cookie);
    expect(kept.fields['removeMemo']?.errors).toEqual([{ __typename: 'NotAllowed' }]);
    await api.ask<Kept>(removeMemo, { input }, researcher.cookie);
    expect((await read(null))?.some(({ id }) => id === memo?.id)).toBe(false);
  });

  it('never leaves research: no leader, coordinator, facilitator, editor, administrator or foreign researcher has it', async () => {
    const memo = (await write({ codeId: await aCode(api, trio, researcher) }))?.memo;
    const people = [
      trio.leaders[0] as TestPerson,
      trio.coordinator,
      await aPerson(api, { grants: [{ role: 'facilitator', group: trio.groupId }] }),
      await anEditor(api),
      await aPerson(api, { grants: [{ role: 'administrator' }] }),
      await aResearcher(api, await aReleasedTrio(api)),
    ];
    for (const person of people) {
      expect(await read(null, person)).toBeNull();
      const input = { memoId: memo?.id, revision: 1, body: 'x' };
      const { fields } = await api.ask<Kept>(reviseMemo, { input }, person.cookie);
      expect(fields['reviseMemo']?.errors).toEqual([{ __typename: 'NotFound' }]);
    }
  });

  it('on words that their author closed to research is out of every researcher’s sight', async () => {
    const contribution = await aContribution(api, trio);
    const excerptId = await anExcerpt(api, trio, researcher, contribution);
    await write({ excerptId });
    await api.source.query('update contribution set research_consent = false where id = $1', [contribution]);
    expect(await read({ mine: false, excerptId })).toEqual([]);
    expect((await write({ excerptId }))?.errors).toEqual([{ __typename: 'NothingToNote' }]);
  });

  it('on a room’s words is hidden from a researcher who is one of the room’s own people', async () => {
    const excerptId = await anExcerpt(api, trio, researcher);
    await write({ excerptId });
    const both = await aResearcher(api, trio, 'Bea Both');
    const urn = trio.schools[0]?.urn;
    if (urn) await grantTo(api, both.personId, { role: 'colleague', urn });
    expect(await read({ mine: false, excerptId }, both)).toEqual([]);
    expect(await read({ mine: false, kind: 'PASSAGE' }, both)).toEqual([]);
  });
});
