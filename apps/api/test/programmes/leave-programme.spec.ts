import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aReleasedTrio, aSchool } from '../support/groups.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const leave = `mutation ($input: LeaveProgrammeInput!) { leaveProgramme(input: $input) { urn errors { __typename message } } }`;

interface Answer {
  leaveProgramme: { urn: string | null; errors: { __typename: string; message: string }[] };
}

const asked = async (programmeId: string, urn: string, cookie: string) =>
  (await api.ask<Answer>(leave, { input: { programmeId, urn } }, cookie)).fields.leaveProgramme;

describe('leaving a programme', () => {
  it('is put down by a coordinator: the school is in no pool after, and among those that left', async () => {
    const school = await aSchool(api);
    const { programmeId, slug, coordinator } = await aProgramme(api, { schools: [school] });
    expect(await asked(programmeId, school.urn, coordinator.cookie)).toEqual({ urn: school.urn, errors: [] });
    const pool = async (filter: object) =>
      (
        await api.ask<{ programme: { pool: { nodes: { urn: string; leftOn: string | null }[] } } }>(
          'query ($slug: String!, $filter: PoolFilterInput) { programme(slug: $slug) { pool(filter: $filter) { nodes { urn leftOn } } } }',
          { slug, filter },
          coordinator.cookie,
        )
      ).fields.programme.pool.nodes;
    expect(await pool({})).toEqual([]);
    expect(await pool({ hasLeft: true })).toEqual([
      { urn: school.urn, leftOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    ]);
    expect((await asked(programmeId, school.urn, coordinator.cookie)).errors[0]?.__typename).toBe(
      'NotTakingPart',
    );
  });

  it('waits until the school has left its group, and names the group to the coordinator', async () => {
    const trio = await aReleasedTrio(api);
    const refused = await asked(trio.programmeId, trio.schools[0]?.urn ?? '', trio.coordinator.cookie);
    expect(refused.errors[0]).toMatchObject({ __typename: 'StillInGroup' });
    expect(refused.errors[0]?.message).toContain('Sample trio');
  });

  it('is hidden from another programme’s coordinator', async () => {
    const trio = await aReleasedTrio(api);
    const outsider = (await aProgramme(api)).coordinator;
    const refused = await asked(trio.programmeId, trio.schools[0]?.urn ?? '', outsider.cookie);
    expect(refused.errors[0]?.__typename).toBe('NotFound');
  });
});
