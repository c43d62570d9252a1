import { v7 } from 'uuid';
import { AnswerConsentHandler } from '../../src/coding/application/answer-consent.handler.js';
import { AskConsentHandler } from '../../src/coding/application/ask-consent.handler.js';
import { PublishPracticeHandler } from '../../src/practices/application/publish-practice.handler.js';
import { StartVersionHandler } from '../../src/practices/application/start-version.handler.js';
import { WithdrawPracticeHandler } from '../../src/practices/application/withdraw-practice.handler.js';
import { flagPupil } from '../safeguarding/support/flags.js';
import { startApi, type TestApi } from '../support/api.js';
import { faultsIn } from '../support/axe.js';
import { anExcerpt, answered, asked, kept, signedIn } from '../support/coded.js';
import { aBench, aDraft, claimText, inReview, published, type TestBench } from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { everythingPublic, read, slugOf } from '../support/public-reading.js';
import { aContribution } from '../support/talk.js';

let api: TestApi;
let bench: TestBench;
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
});
afterAll(() => api.close());

const words = 'Two adults greet every child.';

describe('what the public never reads', () => {
  it.each([
    ['a draft', aDraft],
    ['a version in review', inReview],
  ] as const)('is %s, by any address', async (_, make) => {
    const practice = await make(api, bench, {
      card: { title: `Unseen ${v7()}`, problem: 'Nobody may read this yet.' },
    });
    const slug = await slugOf(api, practice);
    const all = await everythingPublic(api, slug);
    expect(all).not.toContain('Nobody may read this yet.');
    expect(all).not.toContain('Unseen');
    const { status, html } = await read(api, `/library/${slug}`);
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
    const slug = await slugOf(api, practice);
    expect(await everythingPublic(api, slug)).not.toContain('Half a thought.');
    expect((await read(api, `/library/${slug}/versions/2`)).status).toBe(404);
  });

  it('are words whose school withdrew: the quotation and its claim are gone at the next read, everywhere', async () => {
    const own = await aBench(api);
    const slug = await slugOf(api, await published(api, own, { card: { title: 'Gone tomorrow' } }));
    expect(await everythingPublic(api, slug)).toContain(words);
    const before = await read(api, `/library/${slug}`);
    await answered(api, own.leader, own.consent, 'withdraw');
    const all = await Promise.all([read(api, `/library/${slug}`), read(api, `/library/${slug}/versions/1`)]);
    for (const { html } of all) {
      expect(html).not.toContain(words);
      expect(html).not.toContain(claimText);
      expect(html).toContain('1 claim is not shown');
      expect(await faultsIn(html)).toEqual([]);
    }
    const cached = await read(api, `/library/${slug}`, { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(cached.status).toBe(200);
    const { fields } = await api.ask<object>(
      `query ($slug: String!) { libraryPractice(slug: $slug) { content { hiddenClaims claims { text } } } }`,
      { slug },
    );
    expect(fields).toEqual({ libraryPractice: { content: { hiddenClaims: 1, claims: [] } } });
    await answered(api, own.leader, own.consent, 'give');
    expect((await read(api, `/library/${slug}`)).html).toContain(words);
  });

  it('is a withdrawn practice, though everything was read and counted a moment before', async () => {
    const card = {
      title: 'Gone with umbrellas',
      problem: 'Galoshes in every corridor.',
      themes: ['rainwear'],
    };
    const practice = await published(api, bench, { card });
    const slug = await slugOf(api, practice);
    const lists = ['', '?search=galosches', '?theme=rainwear', '?order=confidence'].map(
      query => `/library${query}`,
    );
    const files = ['practices.csv', 'sitemap.xml', 'feed.atom', 'feed.atom?theme=rainwear'];
    const paths = [...lists, ...files.map(name => `/library/${name}`), `/library/${slug}`];
    const before = await Promise.all(paths.map(path => read(api, path)));
    const { html: suggested } = before[1] ?? { html: '' };
    expect(suggested).toContain('something like it: galoshes');
    expect(await everythingPublic(api, slug)).toContain('Galoshes');
    const withdrawal = { practice, reason: 'It did harm.', successor: null };
    kept(await api.app.get(WithdrawPracticeHandler).handle(await signedIn(api, bench.editor), withdrawal));
    const again = await Promise.all(
      paths.map((path, at) => read(api, path, { 'if-none-match': before[at]?.headers.get('etag') ?? '' })),
    );
    expect(again.map(({ status }) => status)).toEqual(paths.map(() => 200));
    const told = again.map(({ html }) => html).join('\n');
    expect(told + (await everythingPublic(api, slug))).not.toMatch(/galoshes/i);
    expect(again[0]?.html).not.toContain('Rainwear');
    expect((await read(api, `/library/${slug}/versions/1`)).html).toContain('It did harm.');
  });

  it('are words withdrawn in the very moment of publishing, whichever comes first', async () => {
    const own = await aBench(api);
    const [editor, leader] = [await signedIn(api, own.editor), await signedIn(api, own.leader)];
    for (let round = 0; round < 6; round += 1) {
      await answered(api, own.leader, own.consent, 'give');
      const practice = await inReview(api, own, { card: { title: `Race ${round}` } });
      await Promise.all([
        api.app.get(PublishPracticeHandler).handle(editor, practice),
        api.app.get(AnswerConsentHandler).handle(leader, own.consent, 'withdraw'),
      ]);
      expect(await everythingPublic(api, await slugOf(api, practice))).not.toContain(words);
    }
  });

  it.each(['asked', 'refused', 'withdrawn', null] as const)(
    'are words whose consent is %s, though they got into a published version past every rule',
    async state => {
      const slug = await slugOf(api, await published(api, bench, { card: { title: `Smuggled ${state}` } }));
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
      expect(await everythingPublic(api, slug)).not.toContain(secret);
    },
  );

  it('are a school’s own words where it agreed to softer ones', async () => {
    const own = await aBench(api);
    const slug = await slugOf(api, await published(api, own, { card: { title: 'Said more softly' } }));
    await api.source.query(
      `update claim_excerpt x set agreed_words = 'Somebody greets.' from claim k join practice_version v on v.id = k.version_id
       join practice p on p.id = v.practice_id where k.id = x.claim_id and p.slug = $1`,
      [slug],
    );
    const all = await everythingPublic(api, slug);
    expect(all).toContain('Somebody greets.');
    expect(all).not.toContain(words);
  });

  it('are words that are hidden because a pupil could be known, which no count and no suggestion tells either', async () => {
    const own = await aBench(api);
    const title = `Kept out of sight ${v7()}`;
    const slug = await slugOf(api, await published(api, own, { card: { title } }));
    const [said] = await api.source.query<{ id: string }[]>(
      'select contribution_id as id from excerpt where id = $1',
      [own.excerpt],
    );
    const sought = () => read(api, '/library?search=two+adults+greet+every+child');
    const found = (await sought()).html;
    await flagPupil(api, own.trio.leaders[1], said?.id ?? '');
    expect(await everythingPublic(api, slug)).not.toContain(words);
    expect((await sought()).html).toBe(found);
  });

  it('is the title or problem of a draft, guessed at by its letters', async () => {
    await aDraft(api, bench, { card: { title: 'Zeppelins at noon', problem: 'Quagmires everywhere.' } });
    for (const guess of ['zepelins', 'zeppelin', 'quagmries', 'quagmire']) {
      const { html } = await read(api, `/library?search=${guess}`);
      expect(html).not.toMatch(/zeppelins|quagmires everywhere/i);
    }
  });

  it('are withdrawn words that a program asks for again with the tag of its old copy', async () => {
    const own = await aBench(api);
    const slug = await slugOf(api, await published(api, own, { card: { title: 'Asked for again' } }));
    const before = await read(api, `/library/${slug}.json`);
    expect(before.html).toContain(words);
    await answered(api, own.leader, own.consent, 'withdraw');
    const tag = { 'if-none-match': before.headers.get('etag') ?? '' };
    const again = await read(api, `/library/${slug}.json`, tag);
    expect([again.status, again.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    expect(again.html).not.toContain(words);
  });

  it('are words deleted or closed to research after publishing', async () => {
    const own = await aBench(api);
    const slug = await slugOf(api, await published(api, own, { card: { title: 'Closed again' } }));
    await api.source.query('update contribution set research_consent = false where urn = $1', [
      own.trio.schools[0]?.urn,
    ]);
    expect(await everythingPublic(api, slug)).not.toContain(words);
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
    const named = await slugOf(api, await published(api, own, { card: { title: 'By name' }, resting }));
    const unnamed = await slugOf(api, await published(api, own, { card: { title: 'Without a name' } }));
    const name = own.trio.schools[0]?.name ?? '';
    expect((await read(api, `/library/${named}`)).html).toContain(name);
    expect((await read(api, `/library/${unnamed}`)).html).not.toContain(name);
  });
});
