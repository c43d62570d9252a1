import { importShipped, publishedFiles, sampleFiles } from '../../src/database/worlds/shipped-files.js';
import type { ImportRun } from '../../src/schools/application/import-run.store.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let cookie: string;
const first: ImportRun[] = [];

beforeAll(async () => {
  api = await startApi();
  cookie = (await aPerson(api)).cookie;
  await importShipped(api.app, [...publishedFiles, ...sampleFiles], run => first.push(run));
});
afterAll(() => api.close());

const count = async (sql: string) => Number((await api.source.query<{ n: number }[]>(sql))[0]?.n);

describe('the data that the product ships with', () => {
  it('is imported whole, without a file refused', () => {
    expect(first).toHaveLength(publishedFiles.length + sampleFiles.length);
  });

  it('holds the 851 primary schools of Greater Manchester in ten authorities', async () => {
    expect(
      await count(`select count(*)::int as n from school where phase = 'primary' and not is_fictional`),
    ).toBe(851);
    expect(await count(`select count(*)::int as n from local_authority where code ~ '^3'`)).toBe(10);
    expect(await count(`select count(*)::int as n from school where is_fictional`)).toBe(24);
  });

  it('finds nothing to write when it is imported a second time', async () => {
    const second: ImportRun[] = [];
    await importShipped(api.app, publishedFiles, run => second.push(run));
    expect(second.map(({ fileName, imported, changed }) => ({ fileName, imported, changed }))).toEqual(
      publishedFiles.map(({ file }) => ({ fileName: file, imported: 0, changed: 0 })),
    );
  });

  it('lets a school leader who types Brodwood find Brandwood Primary School', async () => {
    const { fields } = await api.ask<{ schools: { nodes: { name: string }[] } }>(
      `{ schools(search: "Brodwood") { nodes { name } } }`,
      {},
      cookie,
    );
    expect(fields.schools.nodes[0]?.name).toBe('Brandwood Primary School');
  });
});
