import type { PracticeId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { AskConsentHandler } from '../../src/coding/application/ask-consent.handler.js';
import { StartVersionHandler } from '../../src/practices/application/start-version.handler.js';
import { WithdrawPracticeHandler } from '../../src/practices/application/withdraw-practice.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { faultsIn } from '../support/axe.js';
import { anExcerpt, answered, asked, kept, signedIn } from '../support/coded.js';
import {
  aBench,
  aDraft,
  card,
  claimText,
  inReview,
  published,
  type TestBench,
} from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { aContribution } from '../support/talk.js';

let api: TestApi;
let bench: TestBench;
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
}, 60_000);
afterAll(() => api.close());

const words = 'Two adults greet every child.';

async function slugOf(practice: PracticeId): Promise<string> {
  const rows = await api.source.query<{ slug: string }[]>('select slug from practice where id = $1', [
    practice,
  ]);
  return rows[0]?.slug ?? '';
}

async function read(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${api.url}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** Everything that a stranger can read of a practice by every public way. */
async function everythingPublic(slug: string): Promise<string> {
  const fields =
    'title withdrawal { reason } content { problem claims { text quotes { words speaker } } hiddenClaims }';
  const answers = await Promise.all([
    read('/library'),
    read(`/library?search=${encodeURIComponent('greet every child')}`),
    read(`/library/${slug}`),
    read(`/library/${slug}/versions/1`),
    read(`/library/${slug}/versions/2`),
  ]);
  const asked = await api.ask<object>(
    `query ($slug: String!) { libraryPractice(slug: $slug) { ${fields} } libraryPractices { nodes { title problem } } }`,
    { slug },
  );
  return [...answers.map(answer => answer.html), JSON.stringify(asked.fields)].join('\n');
}

describe('a published practice', () => {
  it('is read by a stranger as whole HTML with its quotation, context, date, licence and citation, and no script', async () => {
    const slug = await slugOf(await published(api, bench));
    const { status, headers, html } = await read(`/library/${slug}`);
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

  it('is found in the list by words, phase and theme, and not by others', async () => {
    await published(api, bench, { card: { title: 'Breakfast before tests', themes: ['attainment'] } });
    const found = await read('/library?search=breakfast&phase=primary&theme=attainment');
    expect(found.html).toContain('Breakfast before tests');
    expect(found.html).not.toContain(card.title);
    expect(await faultsIn(found.html)).toEqual([]);
    const none = await read('/library?search=zeppelin');
    expect(none.status).toBe(200);
    expect(none.html).toContain('Try fewer or other words');
    expect((await read('/library?phase=nonsense&after=%00')).status).toBe(200);
    expect((await read('/library?after=bm9uc2Vuc2U')).status).toBe(200);
    expect((await read(`/library?search=${encodeURIComponent("%' or 1=1 --<script>")}`)).html).not.toContain(
      '<script>',
    );
  });

  it('is not sent twice to a browser that has it', async () => {
    const slug = await slugOf(await published(api, bench));
    const first = await read(`/library/${slug}`);
    const again = await read(`/library/${slug}`, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
  });

  it('has one stylesheet, kept for a year', async () => {
    const { html } = await read('/library');
    const path = /href="(\/library\/style\.[0-9a-f]+\.css)"/.exec(html)?.[1] ?? '';
    const style = await read(path);
    expect(style.headers.get('content-type')).toContain('text/css');
    expect(style.headers.get('cache-control')).toContain('immutable');
  });

  it('shows what tries say, in words, with no school named', async () => {
    const practice = await published(api, bench);
    const [school] = bench.trio.schools;
    await api.source.query(
      `insert into practice_try (id, practice_id, urn, logged_by, logged_at, client_id, context, change_made, effort, result, proof, would_keep)
       values ($1, $2, $3, $4, now(), $5, 'A small village.', 'One adult.', 'low', 'better', 'test results', true)`,
      [v7(), practice, school?.urn, bench.leader.personId, v7()],
    );
    const { html } = await read(`/library/${await slugOf(practice)}`);
    expect(html).toContain('A first sign');
    expect(html).toContain('Better, by test results');
    expect(html).not.toContain(school?.name);
    expect(html).not.toContain(school?.urn);
    expect(await faultsIn(html)).toEqual([]);
  });
});

describe('what the public never reads', () => {
  it.each([
    ['a draft', aDraft],
    ['a version in review', inReview],
  ] as const)('is %s, by any address', async (_, make) => {
    const practice = await make(api, bench, {
      card: { title: `Unseen ${v7()}`, problem: 'Nobody may read this yet.' },
    });
    const slug = await slugOf(practice);
    const all = await everythingPublic(slug);
    expect(all).not.toContain('Nobody may read this yet.');
    expect(all).not.toContain('Unseen');
    const { status, html } = await read(`/library/${slug}`);
    expect(status).toBe(404);
    expect(await faultsIn(html)).toEqual([]);
  });

  it('is the next version of a published practice while it is a draft', async () => {
    const practice = await published(api, bench, { card: { title: 'Two registers' } });
    kept(await api.app.get(StartVersionHandler).handle(await signedIn(api, bench.researcher), practice));
    await api.source.query(
      `update practice_version set problem = 'Half a thought.' where practice_id = $1 and number = 2`,
      [practice],
    );
    const slug = await slugOf(practice);
    expect(await everythingPublic(slug)).not.toContain('Half a thought.');
    expect((await read(`/library/${slug}/versions/2`)).status).toBe(404);
  });

  it('are words whose school withdrew: the quotation and its claim are gone at the next read, everywhere', async () => {
    const own = await aBench(api);
    const slug = await slugOf(await published(api, own, { card: { title: 'Gone tomorrow' } }));
    expect(await everythingPublic(slug)).toContain(words);
    const before = await read(`/library/${slug}`);
    await answered(api, own.leader, own.consent, 'withdraw');
    const all = await Promise.all([read(`/library/${slug}`), read(`/library/${slug}/versions/1`)]);
    for (const { html } of all) {
      expect(html).not.toContain(words);
      expect(html).not.toContain(claimText);
      expect(html).toContain('1 claim is not shown');
      expect(await faultsIn(html)).toEqual([]);
    }
    const cached = await read(`/library/${slug}`, { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(cached.status).toBe(200);
    const { fields } = await api.ask<object>(
      `query ($slug: String!) { libraryPractice(slug: $slug) { content { hiddenClaims claims { text } } } }`,
      { slug },
    );
    expect(fields).toEqual({ libraryPractice: { content: { hiddenClaims: 1, claims: [] } } });
    await answered(api, own.leader, own.consent, 'give');
    expect((await read(`/library/${slug}`)).html).toContain(words);
  });

  it.each(['asked', 'refused', 'withdrawn', null] as const)(
    'are words whose consent is %s, though they got into a published version past every rule',
    async state => {
      const slug = await slugOf(await published(api, bench, { card: { title: `Smuggled ${state}` } }));
      const secret = `Words that stay at home, ${v7()}.`;
      const contribution = await aContribution(api, bench.trio, { text: secret.padEnd(80, ' and so on') });
      const excerpt = await anExcerpt(api, bench.trio, bench.researcher, contribution);
      await api.source.query(`update excerpt set quote = $2 where id = $1`, [excerpt, secret]);
      if (state) {
        const consent = await asked(api, { researcher: bench.researcher, excerpt });
        if (state === 'withdrawn') await answered(api, bench.leader, consent, 'give');
        if (state !== 'asked')
          await answered(api, bench.leader, consent, state === 'refused' ? 'refuse' : 'withdraw');
      }
      await api.source.query(
        `insert into claim_excerpt (claim_id, excerpt_id) select k.id, $2 from claim k
         join practice_version v on v.id = k.version_id join practice p on p.id = v.practice_id where p.slug = $1`,
        [slug, excerpt],
      );
      expect(await everythingPublic(slug)).not.toContain(secret);
    },
  );

  it('are words deleted or closed to research after publishing', async () => {
    const own = await aBench(api);
    const slug = await slugOf(await published(api, own, { card: { title: 'Closed again' } }));
    await api.source.query('update contribution set research_consent = false where urn = $1', [
      own.trio.schools[0]?.urn,
    ]);
    expect(await everythingPublic(slug)).not.toContain(words);
  });

  it('is the school’s name, unless it agreed to be named', async () => {
    const own = await aBench(api);
    const actor = await signedIn(api, own.researcher);
    kept(await api.app.get(AskConsentHandler).handle(actor, own.excerpt, 'quote named'));
    const rows = await api.source.query<{ id: string }[]>(
      `select id from consent where excerpt_id = $1 and purpose = 'quote named'`,
      [own.excerpt],
    );
    await answered(api, own.leader, rows[0]?.id as typeof own.consent, 'give');
    const resting = [{ excerpt: own.excerpt, purpose: 'quote named' as const }];
    const named = await slugOf(await published(api, own, { card: { title: 'By name' }, resting }));
    const unnamed = await slugOf(await published(api, own, { card: { title: 'Without a name' } }));
    const name = own.trio.schools[0]?.name ?? '';
    expect((await read(`/library/${named}`)).html).toContain(name);
    expect((await read(`/library/${unnamed}`)).html).not.toContain(name);
  });
});

describe('a withdrawn practice', () => {
  it('keeps its address with reason and successor, and nothing of its content', async () => {
    const successor = await published(api, bench, { card: { title: 'The better way' } });
    const practice = await published(api, bench, {
      card: { title: 'The worse way', problem: 'An old answer.' },
    });
    const slug = await slugOf(practice);
    kept(
      await api.app.get(WithdrawPracticeHandler).handle(await signedIn(api, bench.editor), {
        practice,
        reason: 'Later tries spoke against it.',
        successor,
      }),
    );
    const { status, html } = await read(`/library/${slug}`);
    expect(status).toBe(200);
    for (const told of ['Withdrawn on', 'Later tries spoke against it.', 'The better way', 'noindex'])
      expect(html).toContain(told);
    expect(html).not.toContain(words);
    expect(html).not.toContain('An old answer.');
    expect(await faultsIn(html)).toEqual([]);
    expect((await read('/library')).html).not.toContain('The worse way');
    expect((await read(`/library/${slug}/versions/1`)).html).not.toContain(words);
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
