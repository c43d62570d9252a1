import type { PracticeId } from '@pathways/domain/shared';
import { LogTryHandler } from '../../src/practices/application/log-try.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { signedIn } from '../support/coded.js';
import { StandingClock } from '../support/letters.js';
import { aBench, published } from '../support/practices.js';
import { aReport, aTryingSchool } from '../support/tries.js';

const clock = new StandingClock();
let api: TestApi;
let practice: PracticeId;
beforeAll(async () => {
  api = await startApi({}, clock);
  practice = await published(api, await aBench(api));
});
afterAll(() => api.close());

async function refusalAt(moment: string, begunOn: string): Promise<string | null> {
  clock.set(moment);
  const { urn, colleague } = await aTryingSchool(api);
  const sent = { practice, clientId: crypto.randomUUID(), report: aReport(urn, { begunOn }) };
  const told = await api.app.get(LogTryHandler).handle(await signedIn(api, colleague), sent);
  return told.ok ? null : told.refusal.kind;
}

describe('the term in which a try began', () => {
  it('has begun when its first day begins in England, an hour before Greenwich', async () => {
    expect(await refusalAt('2027-08-31T22:59:00Z', '2027-09-01')).toBe('NotBegunYet');
    expect(await refusalAt('2027-08-31T23:00:00Z', '2027-09-01')).toBeNull();
  });
});
