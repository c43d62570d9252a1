import { startApi, type TestApi } from '../support/api.js';
import { finishedRun, seeRun, somePrimaries, startRun } from '../support/formation.js';
import { aProgramme, aReleasedTrio, aSchool, type TestProgramme } from '../support/groups.js';

let api: TestApi;
let programme: TestProgramme;
beforeAll(async () => {
  api = await startApi();
  programme = await aProgramme(api, {
    schools: [
      ...(await somePrimaries(api, 14, 5)),
      await aSchool(api, { laCode: 'A9', figures: { NOR: 240 } }),
    ],
  });
});
afterAll(() => api.close());

describe('a coordinator who starts a run', () => {
  it('gets trios of three authorities, the fewest quartets, and whoever cannot be placed with the reason', async () => {
    const run = await finishedRun(api, programme);
    expect(run).toMatchObject({ status: 'FINISHED', trioCount: 2, quartetCount: 2, poolSize: 15 });
    for (const { reason } of run.proposals.nodes) {
      const authorities = reason.schools.map(({ authority }) => authority);
      expect(new Set(authorities).size).toBe(authorities.length);
    }
    expect(run.unplaced).toHaveLength(1);
    expect(run.unplaced[0]?.missing).toContain('Disadvantage');
    expect(run.proof).toMatch(/^Cost \d/);
    expect(run.total ?? 0).toBeGreaterThanOrEqual((run.lowerBound ?? 0) - 1e-6);
  });

  it('reads the least alike first, each with a paragraph and figures with their year', async () => {
    const { proposals } = await finishedRun(api, programme);
    const unlikeness = proposals.nodes.map(node => node.meanUnlikeness);
    expect(unlikeness).toEqual([...unlikeness].sort((one, other) => other - one));
    expect(proposals.nodes[0]?.reason.paragraph).toMatch(/primary schools in .* local authorities/);
    expect(proposals.nodes[0]?.reason.measures[0]?.figures[0]).toMatchObject({ academicYear: '2022/23' });
  });

  it('gets the same groups again for the same pool and seed', async () => {
    const [one, other] = [await finishedRun(api, programme), await finishedRun(api, programme)];
    const groups = (run: typeof one) =>
      run.proposals.nodes.map(({ reason }) => reason.schools.map(({ urn }) => urn));
    expect(groups(one)).toEqual(groups(other));
    expect(one.snapshotHash).toBe(other.snapshotHash);
  });

  it('is told what is missing when no group can come of the pool', async () => {
    const small = await aProgramme(api, { schools: await somePrimaries(api, 4, 2) });
    expect((await startRun(api, small)).errors[0]).toMatchObject({ __typename: 'NothingToForm' });
    expect((await startRun(api, programme, { profile: 'mine' })).errors[0]).toMatchObject({
      __typename: 'UnknownProfile',
    });
  });

  it('is refused in another programme as if it did not exist, and sees none of its runs', async () => {
    const { cookie } = (await aProgramme(api)).coordinator;
    expect((await startRun(api, programme, { cookie })).errors[0]).toMatchObject({ __typename: 'NotFound' });
    const { id } = await finishedRun(api, programme);
    expect(await seeRun(api, id, cookie)).toBeNull();
  });

  it('releases a proposal, and the next run leaves its schools where they are', async () => {
    const own = await aProgramme(api, { schools: await somePrimaries(api, 9, 4) });
    const [first] = (await finishedRun(api, own)).proposals.nodes;
    const released = await api.ask<{ releaseGroup: { groupId: string; errors: object[] } }>(
      `mutation ($input: ReleaseGroupInput!) { releaseGroup(input: $input) { groupId errors { message } } }`,
      {
        input: {
          proposalId: first?.id,
          name: first?.suggestedName,
          researchAccess: true,
          textInEmail: false,
        },
      },
      own.coordinator.cookie,
    );
    expect(released.fields.releaseGroup.errors).toEqual([]);
    expect((await finishedRun(api, own)).poolSize).toBe(6);
  });

  it('is nothing that a school leader may do', async () => {
    const trio = await aReleasedTrio(api);
    const refused = await startRun(api, trio, { cookie: trio.leaders[0]?.cookie ?? '' });
    expect(refused.errors[0]).toMatchObject({ __typename: 'NotFound' });
  });
});
