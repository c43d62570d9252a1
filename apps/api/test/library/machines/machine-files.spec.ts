import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parseAtomFeed } from 'feedsmith';
import { XMLParser } from 'fast-xml-parser';
import jsonld from 'jsonld';
import { slugOf as slugOfTitle } from '@pathways/domain/practices';
import { LibraryController } from '../../../src/library/http/library.controller.js';
import { machineControllers } from '../../../src/library/machines/machines.js';
import { WithdrawPracticeHandler } from '../../../src/practices/application/withdraw-practice.handler.js';
import { startApi, type TestApi } from '../../support/api.js';
import { kept, signedIn } from '../../support/coded.js';
import { aBench, aDraft, published, type TestBench } from '../../support/practices.js';
import { publicPagesAreBuilt } from '../../support/public-pages.js';
import { read, slugOf } from '../../support/public-reading.js';

let api: TestApi;
let bench: TestBench;
let slug: string;
let gone: string;
const origin = 'https://library.schools.example';
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi({ PUBLIC_URL: origin });
  bench = await aBench(api);
  slug = await slugOf(
    api,
    await published(api, bench, {
      card: {
        title: 'Two adults & a gate',
        themes: ['attendance'],
        learners: ['quiet pupils'],
        licence: 'CC BY-NC 4.0',
      },
    }),
  );
  const successor = await published(api, bench, {
    card: { title: 'The better way', themes: ['attainment'] },
  });
  const practice = await published(api, bench, {
    card: { title: 'The worse way', problem: 'An old answer.' },
  });
  gone = await slugOf(api, practice);
  const withdrawal = { practice, reason: 'Later tries spoke against it.', successor };
  kept(await api.app.get(WithdrawPracticeHandler).handle(await signedIn(api, bench.editor), withdrawal));
  await aDraft(api, bench, { card: { title: 'Only a draft' } });
});
afterAll(() => api.close());

/** This practice’s own licence, which is not the usual one. */
const ownLicence = 'https://creativecommons.org/licenses/by-nc/4.0/';

const text = async (path: string) => (await read(api, path)).html;

/** What a page says of itself in linked data, as a reader of RDF understands it. */
async function linkedIn(path: string): Promise<Record<string, unknown>[]> {
  const [, json = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(await text(path)) ?? [];
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/', id: '@id' } },
  });
  return jsonld.expand(JSON.parse(json) as object, { documentLoader });
}

describe('a reference manager', () => {
  it('reads the BibTeX of a practice', async () => {
    const { entries, errors } = parseBibtex(await text(`/library/${slug}.bib`));
    expect(errors).toEqual([]);
    expect(entries[0]).toMatchObject({
      type: 'techreport',
      fields: {
        title: expect.stringContaining('gate'),
        institution: ['Pathways practice library'],
        url: `${origin}/library/${slug}/versions/1`,
        year: String(new Date().getUTCFullYear()),
      },
    });
  });

  it('reads RIS, line by line as it is defined', async () => {
    const { html, headers } = await read(api, `/library/${slug}.ris`);
    expect(headers.get('content-type')).toContain('research-info-systems');
    const lines = html
      .trim()
      .split('\n')
      .map(line => line.trimEnd());
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines).toContain('TI  - Two adults & a gate');
    expect(lines.at(-1)).toMatch(/^ER {2}-/);
  });

  it('reads CSL JSON, and the same citation stands on the page in words', async () => {
    const [csl] = JSON.parse(await text(`/library/${slug}.csl.json`)) as [{ title: string; type: string }];
    expect(csl).toMatchObject({
      type: 'report',
      title: 'Two adults & a gate',
      note: 'Licensed under CC BY-NC 4.0',
    });
    const page = await text(`/library/${slug}`);
    expect(page).toContain(
      'Two adults &amp; a gate (Version 1) [Practice summary]. Pathways practice library.',
    );
    for (const ending of ['bib', 'ris', 'csl.json', 'json'])
      expect(page).toContain(`href="/library/${slug}.${ending}"`);
  });

  it('learns from the citation that a practice was withdrawn', async () => {
    const bib = await text(`/library/${gone}.bib`);
    expect(bib).toContain('Withdrawn on');
    expect(bib).not.toContain('An old answer.');
    expect(bib).not.toContain('Licensed');
  });

  it('finds nothing of drafts and of practices that never were', async () => {
    for (const path of ['only-a-draft.bib', 'only-a-draft.json', 'zeppelin.ris'])
      expect((await read(api, `/library/${path}`)).status).toBe(404);
  });
});

describe('a reader of linked data', () => {
  it('learns what a practice is', async () => {
    const [practice] = await linkedIn(`/library/${slug}`);
    expect(practice?.['@id']).toBe(`${origin}/library/${slug}`);
    expect(practice?.['@type']).toEqual([
      'https://schema.org/Article',
      'https://schema.org/LearningResource',
    ]);
    expect(practice?.['https://schema.org/headline']).toEqual([{ '@value': 'Two adults & a gate' }]);
    expect(practice?.['https://schema.org/license']).toEqual([{ '@value': ownLicence }]);
  });

  it('learns that one was withdrawn, and nothing of what it said', async () => {
    const [practice] = await linkedIn(`/library/${gone}`);
    expect(practice?.['https://schema.org/creativeWorkStatus']).toEqual([{ '@value': 'Withdrawn' }]);
    expect(JSON.stringify(practice)).not.toContain('An old answer.');
  });

  it('finds the practices in the list', async () => {
    const [list] = await linkedIn('/library');
    expect(list?.['@type']).toEqual(['https://schema.org/Collection']);
    expect(JSON.stringify(list?.['https://schema.org/hasPart'])).toContain(`${origin}/library/${slug}`);
  });
});

describe('a reader of feeds', () => {
  it('sees what is new, and what was withdrawn with its reason and successor', async () => {
    const feed = parseAtomFeed(await text('/library/feed.atom'));
    expect(feed.title?.value).toBe('Practice library');
    expect(feed.entries?.map(entry => entry.title?.value)).toEqual(
      expect.arrayContaining(['Two adults &#38; a gate', 'The better way', 'Withdrawn: The worse way']),
    );
    const tombstone = feed.entries?.find(entry => entry.title?.value?.startsWith('Withdrawn'));
    expect(JSON.stringify(tombstone)).toContain('Later tries spoke against it.');
    expect(JSON.stringify(tombstone)).toContain('/library/the-better-way');
    const own = feed.entries?.find(entry => entry.title?.value?.startsWith('Two adults'));
    expect(own?.rights?.value).toBe(ownLicence);
    expect(JSON.stringify(feed)).not.toContain('An old answer.');
    expect(JSON.stringify(feed)).not.toContain('Only a draft');
  });

  it('sees one theme only where it asked for one, and an empty feed where there is nothing', async () => {
    const feed = parseAtomFeed(await text('/library/feed.atom?theme=attainment'));
    expect(feed.entries?.map(entry => entry.title?.value)).toEqual(['The better way']);
    const none = parseAtomFeed(await text('/library/feed.atom?phase=secondary'));
    expect(none.entries ?? []).toEqual([]);
  });

  it.each([
    ['effort=high', []],
    ['confidence=1', []],
    ['learners=quiet+pupils', ['Two adults &#38; a gate']],
    ['phase=primary&theme=attendance', ['Two adults &#38; a gate']],
  ])('sees what the list shows for %s, and what was withdrawn', async (query, titles) => {
    const feed = parseAtomFeed(await text(`/library/feed.atom?${query}`));
    const told = feed.entries?.map(entry => entry.title?.value) ?? [];
    expect(told.filter(title => !title?.startsWith('Withdrawn'))).toEqual(titles);
    expect(told).toContain('Withdrawn: The worse way');
    const list = await text(`/library?${query}`);
    expect(list).toContain(`href="/library/feed.atom?${query.replaceAll('&', '&amp;')}"`);
  });

  it('is not sent the same twice', async () => {
    const first = await read(api, '/library/feed.atom');
    const again = await read(api, '/library/feed.atom', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([first.status, again.status]).toEqual([200, 304]);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
  });
});

describe('an address of the library itself', () => {
  it('is never a practice’s, whatever its title', () => {
    const fixed = [LibraryController, ...machineControllers].flatMap(controller => {
      const [methods, at] = [
        Object.getOwnPropertyNames(controller.prototype).filter(name => name !== 'constructor'),
        String(Reflect.getMetadata('path', controller)),
      ];
      return methods.flatMap(name => {
        const own: unknown = Reflect.getMetadata('path', controller.prototype[name]);
        return own === undefined
          ? []
          : [`/${at}/${String(own)}`.replace(/\/+/g, '/').replace(/^\/library\/?/, '')];
      });
    });
    const first = fixed.map(path => path.split('/')[0] ?? '').filter(name => /^[a-z0-9-]+$/.test(name));
    expect(first).toEqual(expect.arrayContaining(['schools', 'rules', 'oai', 'graphql']));
    for (const name of first) expect([name, slugOfTitle(name, [])]).toEqual([name, `${name}-2`]);
  });
});

describe('a crawler', () => {
  it('is told where it may go, and finds what is published and nothing that is not', async () => {
    expect(await text('/robots.txt')).toContain(`Sitemap: ${origin}/library/sitemap.xml`);
    const parsed = new XMLParser().parse(await text('/library/sitemap.xml')) as {
      urlset: { url: { loc: string }[] };
    };
    const addresses = parsed.urlset.url.map(({ loc }) => loc);
    expect(addresses).toEqual(
      expect.arrayContaining([
        `${origin}/library`,
        `${origin}/library/${slug}`,
        `${origin}/library/the-better-way`,
      ]),
    );
    expect(addresses).toHaveLength(3);
  });
});

describe('a spreadsheet', () => {
  it('gets one line for each practice, formulas made harmless', async () => {
    await published(api, bench, { card: { title: '=HYPERLINK("http://evil.example")' } });
    const csv = await text('/library/practices.csv');
    expect(csv.split('\r\n')[0]).toContain('address,title,problem,phase');
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(csv).toContain('Later tries spoke against it.');
    expect(csv).not.toContain('An old answer.');
    expect(csv).not.toContain('Only a draft');
  });
});
