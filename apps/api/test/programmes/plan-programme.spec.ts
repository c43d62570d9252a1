import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aSchool, type TestProgramme } from '../support/groups.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let programme: TestProgramme;
let outsider: string;
beforeAll(async () => {
  api = await startApi();
  programme = await aProgramme(api);
  outsider = (await aProgramme(api)).coordinator.cookie;
});
afterAll(() => api.close());

type Answer = { payload: { errors: { __typename: string }[] } & Record<string, unknown> };
const mutation = (verb: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { payload: ${verb}(input: $input) { ${fields} errors { __typename } } }`;
const run = async (document: string, input: object, cookie: string | undefined) =>
  (await api.ask<Answer>(document, { input }, cookie)).fields.payload;

const start = mutation('startProgramme', 'StartProgrammeInput', 'slug');
const admit = mutation('admitSchools', 'AdmitSchoolsInput', 'admitted');
const plan = mutation('planCycle', 'PlanCycleInput', 'cycleId');
const issue = mutation('issuePromptSheet', 'IssuePromptSheetInput', 'versionId number');

describe('starting a programme', () => {
  const wish = { slug: 'learning-together', name: 'Learning together', summary: 'Schools that learn.' };

  it('is an administrator’s, once for each address', async () => {
    const { cookie } = await aPerson(api, { grants: [{ role: 'administrator' }] });
    expect(await run(start, wish, cookie)).toEqual({ slug: wish.slug, errors: [] });
    expect((await run(start, wish, cookie)).errors).toEqual([{ __typename: 'SlugTaken' }]);
  });

  it('is not a coordinator’s', async () => {
    const refused = await run(start, { ...wish, slug: 'mine' }, programme.coordinator.cookie);
    expect(refused.errors).toEqual([{ __typename: 'NotAllowed' }]);
  });
});

describe('admitting schools', () => {
  const wish = async () => ({ programmeId: programme.programmeId, urns: [(await aSchool(api)).urn] });

  it('counts a school that was in already only once', async () => {
    const input = await wish();
    expect((await run(admit, input, programme.coordinator.cookie))['admitted']).toBe(1);
    expect((await run(admit, input, programme.coordinator.cookie))['admitted']).toBe(0);
  });

  it('names schools that the register does not have, and takes none then', async () => {
    const input = await wish();
    const refused = await run(
      admit,
      { ...input, urns: [...input.urns, '999999'] },
      programme.coordinator.cookie,
    );
    expect(refused.errors).toEqual([{ __typename: 'SchoolsUnknown' }]);
  });

  it('keeps closed schools out', async () => {
    const input = await wish();
    await api.source.query(`update school set status = 'Closed' where urn = $1`, [input.urns[0]]);
    const refused = await run(admit, input, programme.coordinator.cookie);
    expect(refused.errors).toEqual([{ __typename: 'SchoolsClosed' }]);
  });

  it('is hidden from another programme’s coordinator', async () => {
    expect((await run(admit, await wish(), outsider)).errors).toEqual([{ __typename: 'NotFound' }]);
  });
});

describe('planning a cycle', () => {
  const wish = () => ({
    programmeId: programme.programmeId,
    name: 'Spring 2027',
    startsOn: '2027-01-04',
    endsOn: '2027-03-26',
  });

  it('is its coordinator’s, on a sheet of the same programme', async () => {
    const input = { ...wish(), sheetVersionId: programme.sheetVersionId };
    expect((await run(plan, input, programme.coordinator.cookie)).errors).toEqual([]);
    const other = await aProgramme(api);
    const refused = await run(plan, { ...input, programmeId: other.programmeId }, other.coordinator.cookie);
    expect(refused.errors).toEqual([{ __typename: 'SheetOfAnotherProgramme' }]);
  });

  it('needs a last day that is not before the first', async () => {
    const refused = await run(plan, { ...wish(), endsOn: '2026-01-01' }, programme.coordinator.cookie);
    expect(refused.errors).toEqual([{ __typename: 'EndsBeforeItStarts' }]);
  });

  it('is hidden from another programme’s coordinator', async () => {
    expect((await run(plan, wish(), outsider)).errors).toEqual([{ __typename: 'NotFound' }]);
  });
});

describe('issuing a prompt sheet', () => {
  const wish = (...headings: string[]) => ({
    programmeId: programme.programmeId,
    title: 'Belonging',
    introduction: 'Who is missing?',
    sections: headings.map(heading => ({ heading, prompt: 'Tell us.' })),
  });

  it('gives the next number to a title that was issued before', async () => {
    expect((await run(issue, wish('Presence'), programme.coordinator.cookie))['number']).toBe(1);
    expect((await run(issue, wish('Presence', 'Progress'), programme.coordinator.cookie))['number']).toBe(2);
  });

  it('makes one sheet of two first issues at the same moment', async () => {
    const input = { ...wish('Presence'), title: 'Together' };
    const both = [1, 2].map(() => run(issue, input, programme.coordinator.cookie));
    const numbers = (await Promise.all(both)).map(payload => payload['number']);
    expect(numbers.sort()).toEqual([1, 2]);
  });

  it.each([
    ['without sections', [], 'NoSections'],
    ['with one heading twice', ['Presence', 'presence '], 'HeadingTwice'],
  ])('%s is refused', async (_, headings, kind) => {
    const refused = await run(issue, wish(...headings), programme.coordinator.cookie);
    expect(refused.errors).toEqual([{ __typename: kind }]);
  });

  it('is hidden from another programme’s coordinator', async () => {
    expect((await run(issue, wish('Presence'), outsider)).errors).toEqual([{ __typename: 'NotFound' }]);
  });
});
