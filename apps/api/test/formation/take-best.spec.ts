import { jest } from '@jest/globals';
import { FormationRunner } from '../../src/formation/application/formation-runner.js';
import { Former } from '../../src/formation/application/former.js';
import { startApi, type TestApi } from '../support/api.js';
import { somePrimaries, startRun } from '../support/formation.js';
import { aProgramme, type TestProgramme } from '../support/groups.js';

let api: TestApi;
let programme: TestProgramme;
beforeAll(async () => {
  api = await startApi();
  programme = await aProgramme(api, { schools: await somePrimaries(api, 9, 4) });
});
afterAll(() => api.close());

const take = async (runId: string | null, cookie = programme.coordinator.cookie) =>
  (
    await api.ask<{ takeBest: { errors: { __typename: string }[] } }>(
      `mutation ($input: TakeBestInput!) { takeBest(input: $input) { errors { __typename } } }`,
      { input: { runId } },
      cookie,
    )
  ).fields.takeBest.errors;

interface Seen {
  status: string;
  bestCost: number | null;
  bestBound: number | null;
  groupCount: number;
  settings: { name: string; value: string }[];
}

const seen = async (id: string | null) =>
  (
    await api.ask<{ formationRun: Seen }>(
      'query ($id: ID!) { formationRun(id: $id) { status bestCost bestBound groupCount settings { name value } } }',
      { id },
      programme.coordinator.cookie,
    )
  ).fields.formationRun;

describe('a run that searches', () => {
  it('tells its coordinator the best so far, and gives the groups when they take it', async () => {
    const former = api.app.get(Former);
    const real = former.form.bind(former);
    const slow = jest.spyOn(former, 'form').mockImplementation((task, hear) => {
      const job = real(task, () => undefined);
      hear({ phase: 'primary', stage: 'search', share: 0.5, cost: 12, bound: 11 });
      let end: () => void = () => undefined;
      const asked = new Promise<void>(passed => {
        end = passed;
      });
      return { result: asked.then(() => job.result), stop: () => job.stop(), finish: () => end() };
    });
    const { runId } = await startRun(api, programme);
    await api.settle();
    while ((await seen(runId)).bestCost === null) await new Promise(passed => setTimeout(passed, 50));
    expect(await seen(runId)).toMatchObject({ status: 'RUNNING', bestCost: 12, bestBound: 11 });
    expect(await take(runId)).toEqual([]);
    await api.app.get(FormationRunner).settle();
    slow.mockRestore();
    const ended = await seen(runId);
    expect(ended).toMatchObject({ status: 'FINISHED', groupCount: 3 });
    expect(ended.settings.find(({ name }) => name === 'Search')?.value).toContain('ended early');
    expect(await take(runId)).toEqual([{ __typename: 'AlreadyOver' }]);
  });

  it('is nothing to another programme’s coordinator', async () => {
    const { runId } = await startRun(api, programme);
    const other = await aProgramme(api);
    expect(await take(runId, other.coordinator.cookie)).toEqual([{ __typename: 'NotFound' }]);
  });
});
