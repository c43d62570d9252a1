import { ImportFrameworkHandler } from '../../src/frameworks/application/import-framework.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { kept, signedIn } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aResearcher } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
  const administrator = await signedIn(api, await aPerson(api, { grants: [{ role: 'administrator' }] }));
  const document = {
    id: 'sample-framework',
    title: 'Sample framework',
    outcomes: [
      { ref: 'P1', name: 'Presence', strands: [{ ref: 'a', name: 'Contact that asks' }] },
      { ref: 'P2', name: 'Progress' },
    ],
  };
  kept(await api.app.get(ImportFrameworkHandler).handle(administrator, JSON.stringify(document)));
});
afterAll(() => api.close());

const seedCodes = `mutation ($input: SeedCodesInput!) { seedCodes(input: $input) {
  added found codebook { codes { id name parentId originTitle originRef } } errors { __typename } } }`;
interface Seeded {
  seedCodes: {
    added: number | null;
    found: number | null;
    codebook: {
      codes: { id: string; name: string; parentId: string | null; originRef: string | null }[];
    } | null;
    errors: { __typename: string }[];
  };
}
async function seed(places: number[], by: TestPerson = researcher, framework = 'sample-framework') {
  const input = { programmeId: trio.programmeId, framework, places };
  return (await api.ask<Seeded>(seedCodes, { input }, by.cookie)).fields.seedCodes;
}

describe('codes from a framework', () => {
  it('come to a researcher as a hierarchy with a note of their origin; a repeat finds what is there', async () => {
    const first = await seed([1, 2]);
    expect(first).toMatchObject({ added: 2, found: 0, errors: [] });
    const codes = first.codebook?.codes ?? [];
    const top = codes.find(code => code.name === 'Presence');
    expect(top).toMatchObject({ parentId: null, originTitle: 'Sample framework', originRef: 'P1' });
    expect(codes.find(code => code.originRef === 'P1 / a')).toMatchObject({ parentId: top?.id });
    expect(await seed([1, 2, 3])).toMatchObject({ added: 1, found: 2 });
    const entries = await api.ask<{ seedEntries: object[] }>(
      `query ($programmeId: ID!) { seedEntries(programmeId: $programmeId, framework: "sample-framework") { ref code { name } } }`,
      { programmeId: trio.programmeId },
      researcher.cookie,
    );
    expect(entries.fields.seedEntries[0]).toEqual({ ref: 'P1', code: { name: 'Presence' } });
  });

  it.each([
    ['nothing is chosen', [], 'sample-framework', 'NothingChosen'],
    ['an entry is not there', [99], 'sample-framework', 'NoSuchEntry'],
    ['the framework is not there', [1], 'no-such', 'NotFound'],
  ])('are refused to a researcher when %s', async (_, places, framework, kind) => {
    expect((await seed(places, researcher, framework)).errors).toEqual([{ __typename: kind }]);
  });

  it('are not for a coordinator or a researcher of another programme', async () => {
    const other = await aResearcher(api, await aReleasedTrio(api));
    for (const person of [trio.coordinator, other]) {
      expect((await seed([3], person)).errors).toEqual([{ __typename: 'NotFound' }]);
    }
  });
});
