import { jest } from '@jest/globals';
import { FormationRunner, silent } from '../../src/formation/application/formation-runner.js';
import { Former } from '../../src/formation/application/former.js';
import { startApi, type TestApi } from '../support/api.js';
import { seeRun, somePrimaries, startRun } from '../support/formation.js';
import { aProgramme, type TestProgramme } from '../support/groups.js';

let api: TestApi;
let programme: TestProgramme;
beforeAll(async () => {
  api = await startApi();
  programme = await aProgramme(api, { schools: await somePrimaries(api, 6, 3) });
});
afterAll(() => api.close());

const cancel = async (runId: string | null, cookie = programme.coordinator.cookie) =>
  (
    await api.ask<{ cancelFormation: { errors: { __typename: string }[] } }>(
      `mutation ($input: CancelFormationInput!) { cancelFormation(input: $input) { errors { __typename } } }`,
      { input: { runId } },
      cookie,
    )
  ).fields.cancelFormation.errors;

describe('a run', () => {
  it('is stopped by its coordinator while it searches, and not twice', async () => {
    let stopped = false;
    const endless = jest.spyOn(api.app.get(Former), 'form').mockImplementation(() => {
      let end: (error: Error) => void = () => undefined;
      const result = new Promise<never>((_, reject) => {
        end = reject;
      });
      const stop = async () => {
        stopped = true;
        end(new Error('stopped'));
      };
      return { result, stop, finish: () => undefined };
    });
    const { runId } = await startRun(api, programme);
    await api.settle();
    while (endless.mock.calls.length === 0) await new Promise(passed => setTimeout(passed, 10));
    expect(await cancel(runId)).toEqual([]);
    await api.app.get(FormationRunner).settle();
    endless.mockRestore();
    expect(stopped).toBe(true);
    expect(await seeRun(api, runId ?? '', programme.coordinator.cookie)).toMatchObject({
      status: 'CANCELLED',
      proposals: { totalCount: 0 },
    });
    expect(await cancel(runId)).toEqual([{ __typename: 'AlreadyOver' }]);
  });

  it('cannot be stopped by another programme’s coordinator, who does not even learn of it', async () => {
    const { runId } = await startRun(api, programme);
    const other = await aProgramme(api);
    expect(await cancel(runId, other.coordinator.cookie)).toEqual([{ __typename: 'NotFound' }]);
  });

  it('whose process died is marked as failed with a sentence, and can be started again', async () => {
    const { runId } = await startRun(api, programme);
    await api.settle();
    await api.app.get(FormationRunner).settle();
    await api.source.query(
      `update formation_run set status = 'running', beat_at = now() - interval '1 minute' where id = $1`,
      [runId],
    );
    await api.app.get(FormationRunner).settle();
    expect(await seeRun(api, runId ?? '', programme.coordinator.cookie)).toMatchObject({
      status: 'FAILED',
      failedBecause: silent,
    });
    expect((await startRun(api, programme)).errors).toEqual([]);
  });
});
