import { jest } from '@jest/globals';
import type { CodeId } from '@pathways/domain/shared';
import { CountedTalkQueries } from '../../src/coding/application/counted-talk.queries.js';
import { CountsAhead } from '../../src/coding/persistence/counts-ahead.js';
import { Reading } from '../../src/platform/reading.js';
import { marked } from '../analysis/support.js';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aContribution, aResearcher } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
let code: CodeId;

beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  const researcher = await aResearcher(api, trio);
  code = await aCode(api, trio, researcher);
  await marked(api, researcher, { contribution: await aContribution(api, trio), code });
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

const asked = (rows: { mock: { calls: unknown[][] } }) => rows.mock.calls.map(([name]) => name);

it('has everything read before the first question, which reads what changed since and no more', async () => {
  await api.app.get(CountsAhead).begin();
  const rows = jest.spyOn(api.app.get(Reading), 'rows');
  const talk = await api.app.get(CountedTalkQueries).talk(trio.programmeId);
  expect(talk.isUsed(code)).toBe(true);
  expect(asked(rows)).toEqual(['talk changes']);
});

it('leaves to the first question what cannot be read now', async () => {
  jest.spyOn(api.app.get(Reading), 'rows').mockRejectedValueOnce(new Error('The database is away.'));
  await expect(api.app.get(CountsAhead).begin()).resolves.toBeUndefined();
});
