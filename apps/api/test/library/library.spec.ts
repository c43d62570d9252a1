import { v7 } from 'uuid';
import { WithdrawPracticeHandler } from '../../src/practices/application/withdraw-practice.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { faultsIn } from '../support/axe.js';
import { kept, signedIn } from '../support/coded.js';
import { importPlan, samplePlan } from '../support/frameworks.js';
import { aBench, card, claimText, published, type TestBench } from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { read, slugOf } from '../support/public-reading.js';

let api: TestApi;
let bench: TestBench;
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
});
afterAll(() => api.close());

const words = 'Two adults greet every child.';

describe('a published practice', () => {
  it('is read by a stranger as whole HTML with its quotation, context, date, licence and citation, and no script', async () => {
    const slug = await slugOf(api, await published(api, bench));
    const { status, headers, html } = await read(api, `/library/${slug}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src/);
    for (const told of [
      words,
      claimText,
      card.context,
      'CC BY 4.0',
      'To cite this',
      'We tried this',
      'primary',
    ]) {
      expect(html).toContain(told);
    }
    expect(html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/library\/[^"]+"/);
    expect(html).not.toContain('Sample School');
    expect(await faultsIn(html)).toEqual([]);
  });

  it('says which entries of frameworks it serves, in their words', async () => {
    await importPlan(api, samplePlan);
    const frameworkEntries = [
      { framework: 'sample-plan', ref: '1.1' },
      { framework: 'sample-plan', ref: 'gone since' },
    ];
    const slug = await slugOf(api, await published(api, bench, { card: { frameworkEntries } }));
    const { html } = await read(api, `/library/${slug}`);
    expect(html).toContain('What it serves');
    expect(html).toContain('A sample plan, 1.1: Welcome');
    expect(html).not.toContain('gone since');
    expect(await faultsIn(html)).toEqual([]);
  });

  it('is found in the list by words, phase and theme, and not by others', async () => {
    await published(api, bench, { card: { title: 'Breakfast before tests', themes: ['attainment'] } });
    const found = await read(api, '/library?search=breakfast&phase=primary&theme=attainment');
    expect(found.html).toContain('Breakfast before tests');
    expect(found.html).not.toContain(card.title);
    expect(await faultsIn(found.html)).toEqual([]);
    const none = await read(api, '/library?search=zeppelin');
    expect(none.status).toBe(200);
    expect(none.html).toContain('Try fewer or other words');
    expect((await read(api, '/library?phase=nonsense&after=%00')).status).toBe(200);
    expect((await read(api, '/library?after=bm9uc2Vuc2U')).status).toBe(200);
    expect(
      (await read(api, `/library?search=${encodeURIComponent("%' or 1=1 --<script>")}`)).html,
    ).not.toContain('<script>');
  });

  it('is not sent twice to a browser that has it', async () => {
    const slug = await slugOf(api, await published(api, bench));
    const first = await read(api, `/library/${slug}`);
    const again = await read(api, `/library/${slug}`, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
  });

  it('has one stylesheet, kept for a year', async () => {
    const { html } = await read(api, '/library');
    const path = /href="(\/library\/style\.[0-9a-f]+\.css)"/.exec(html)?.[1] ?? '';
    const style = await read(api, path);
    expect(style.headers.get('content-type')).toContain('text/css');
    expect(style.headers.get('cache-control')).toContain('immutable');
  });

  it('shows what tries say, in words, with no school named', async () => {
    const practice = await published(api, bench);
    const [school] = bench.trio.schools;
    await api.source.query(
      `insert into practice_try (id, practice_id, urn, logged_by, logged_at, client_id, context, change_made, begun_on, effort, result, proof, would_keep)
       values ($1, $2, $3, $4, now(), $5, 'A small village.', 'One adult.', '2026-09-01', 'low', 'better', 'test results', true)`,
      [v7(), practice, school?.urn, bench.leader.personId, v7()],
    );
    const { html } = await read(api, `/library/${await slugOf(api, practice)}`);
    expect(html).toContain('A first sign');
    expect(html).toContain('Better, by test results');
    expect(html).not.toContain(school?.name);
    expect(html).not.toContain(school?.urn);
    expect(await faultsIn(html)).toEqual([]);
  });
});

describe('a withdrawn practice', () => {
  it('keeps its address with reason and successor, and nothing of its content', async () => {
    const successor = await published(api, bench, { card: { title: 'The better way' } });
    const practice = await published(api, bench, {
      card: { title: 'The worse way', problem: 'An old answer.' },
    });
    const slug = await slugOf(api, practice);
    kept(
      await api.app.get(WithdrawPracticeHandler).handle(await signedIn(api, bench.editor), {
        practice,
        reason: 'Later tries spoke against it.',
        successor,
      }),
    );
    const { status, html } = await read(api, `/library/${slug}`);
    expect(status).toBe(200);
    for (const told of ['Withdrawn on', 'Later tries spoke against it.', 'The better way', 'noindex'])
      expect(html).toContain(told);
    expect(html).not.toContain(words);
    expect(html).not.toContain('An old answer.');
    expect(await faultsIn(html)).toEqual([]);
    expect((await read(api, '/library')).html).not.toContain('The worse way');
    expect((await read(api, `/library/${slug}/versions/1`)).html).not.toContain(words);
  });
});

describe('strangers at the API', () => {
  it('read the library’s two fields and page through them', async () => {
    const list = `query ($after: String) { libraryPractices(first: 2, after: $after) { totalCount nodes { slug confidence { level words } } pageInfo { endCursor hasNextPage } } }`;
    interface List {
      libraryPractices: {
        totalCount: number;
        nodes: { slug: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    }
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const { fields } = await api.ask<List>(list, { after });
      seen.push(...fields.libraryPractices.nodes.map(node => node.slug));
      if (!fields.libraryPractices.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(fields.libraryPractices.totalCount);
        break;
      }
      after = fields.libraryPractices.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('get nothing of the workbench', async () => {
    for (const field of [
      'practices { nodes { id } }',
      `excerptChoices(programmeId: "${bench.trio.programmeId}") { quote }`,
    ]) {
      const { errors } = await api.ask(`{ ${field} }`);
      expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
