import { AdmitSchoolsHandler } from '../../src/programmes/application/admit-schools.handler.js';
import { importShipped, publishedFiles } from '../../src/database/worlds/shipped-files.js';
import type { Urn } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { finishedRun } from '../support/formation.js';
import { actorOf, aProgramme } from '../support/groups.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await importShipped(api.app, publishedFiles, () => undefined);
});
afterAll(() => api.close());

describe('the 851 primary schools of Greater Manchester', () => {
  it('are formed in one run: legal trios, the fewest quartets, everyone placed or listed with the reason', async () => {
    const programme = await aProgramme(api, { isFictional: false });
    const rows = await api.source.query<{ urn: Urn }[]>(
      `select urn from school where phase = 'primary' and not is_fictional`,
    );
    await api.app.get(AdmitSchoolsHandler).handle(await actorOf(api, programme.coordinator), {
      programme: programme.programmeId,
      urns: rows.map(({ urn }) => urn),
    });
    const run = await finishedRun(api, programme);
    const groups = run.proposals.nodes.map(({ reason }) => reason.schools);
    const placed = groups.flat().length;
    expect(run.status).toBe('FINISHED');
    expect(run.poolSize).toBe(851);
    expect(placed + run.unplaced.length).toBe(rows.length);
    expect(run.quartetCount).toBe(placed % 3);
    for (const schools of groups) {
      const trusts = schools.flatMap(({ trust }) => trust ?? []);
      expect(new Set(schools.map(({ authority }) => authority)).size).toBe(schools.length);
      expect(new Set(trusts).size).toBe(trusts.length);
    }
    expect(run.unplaced.every(({ missing }) => missing.length > 0)).toBe(true);
    expect(run.gap ?? 1).toBeLessThan(0.01);
  }, 120_000);
});
