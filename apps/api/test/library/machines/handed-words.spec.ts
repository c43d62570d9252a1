import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type TestApi } from '../../support/api.js';
import { aBench, published, type TestBench } from '../../support/practices.js';
import { publicPagesAreBuilt } from '../../support/public-pages.js';
import { read, slugOf } from '../../support/public-reading.js';

const words = 'Two adults greet every child.';

let api: TestApi;
let bench: TestBench;
let home: string;
let slug: string;
beforeAll(async () => {
  publicPagesAreBuilt();
  home = await mkdtemp(join(tmpdir(), 'pathways-handed-test-'));
  api = await startApi({ PATHWAYS_HOME: home });
  bench = await aBench(api);
  slug = await slugOf(api, await published(api, bench, { card: { title: 'At the gate' } }));
});
afterAll(async () => {
  await api.close();
  await rm(home, { recursive: true, force: true });
});

/** The copies that the school's leader is told of, for the passage that the practice quotes. */
async function copies(): Promise<string[]> {
  const { fields } = await api.ask<{ ownWords: { nodes: { id: string; copies: { label: string }[] }[] } }>(
    '{ ownWords(first: 50) { nodes { id copies { label takenBy } } } }',
    {},
    bench.leader.cookie,
  );
  const found = fields.ownWords.nodes.find(({ id }) => id === bench.excerpt);
  return (found?.copies ?? []).map(({ label }) => label);
}

const asksOpenly = (fields: string) =>
  read(
    api,
    `/library/graphql?query=${encodeURIComponent(`{ libraryPractice(slug: "${slug}") { ${fields} } }`)}`,
  );

describe('what a leader is told of copies that programs took', () => {
  it('is nothing for feeds, harvests, citations, tables and linked data: no quotation is in them', async () => {
    const list = '/library/oai?verb=ListRecords&metadataPrefix=oai_dc';
    const addresses = [
      'feed.atom',
      'sitemap.xml',
      'practices.csv',
      `${slug}.bib`,
      `${slug}.ris`,
      `${slug}.csl.json`,
    ];
    for (const path of [list, ...addresses.map(name => `/library/${name}`)]) {
      const { status, html } = await read(api, path);
      expect([path, status]).toEqual([path, 200]);
      expect(html).not.toContain(words);
    }
    const [, linked = ''] =
      /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(
        (await read(api, `/library/${slug}`)).html,
      ) ?? [];
    expect(linked).toContain('At the gate');
    expect(linked).not.toContain(words);
    expect((await asksOpenly('title content { claims { text } }')).html).not.toContain(words);
    expect(await copies()).toEqual([]);
  });

  it('is the open data, once for each way however often it is read', async () => {
    for (let time = 0; time < 2; time += 1) {
      expect((await read(api, `/library/${slug}.json`)).html).toContain(words);
      expect((await asksOpenly('content { claims { quotes { words } } }')).html).toContain(words);
    }
    expect((await copies()).sort()).toEqual([
      'The library’s open data (GraphQL), which anybody may read',
      'The library’s open data (JSON), which anybody may read',
    ]);
  });

  it('is the archive once somebody fetched it, not while it was only made', async () => {
    expect((await read(api, '/library/archive.zip')).status).toBe(503);
    await api.work();
    expect(await copies()).toHaveLength(2);
    for (let time = 0; time < 2; time += 1)
      expect((await read(api, '/library/archive.zip')).status).toBe(200);
    expect((await copies()).filter(label => label.startsWith('The archive'))).toEqual([
      'The archive of the whole library, which anybody may fetch',
    ]);
  });
});
