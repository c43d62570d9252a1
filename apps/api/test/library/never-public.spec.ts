import { v7 } from 'uuid';
import { AnswerConsentHandler } from '../../src/coding/application/answer-consent.handler.js';
import { AskConsentHandler } from '../../src/coding/application/ask-consent.handler.js';
import { PublishPracticeHandler } from '../../src/practices/application/publish-practice.handler.js';
import { StartVersionHandler } from '../../src/practices/application/start-version.handler.js';
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
}, 60_000);
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
