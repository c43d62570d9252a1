import type { PracticeId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { faultsIn } from '../support/axe.js';
import { aBench, aDraft, published, type TestBench } from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { read } from '../support/public-reading.js';

let api: TestApi;
let bench: TestBench;
const made: Record<string, PracticeId> = {};
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
  const cards = [
    { title: 'Registers at the gate', themes: ['presence'], problem: 'Absence was high on Mondays.' },
    {
      title: 'Talk before writing',
      themes: ['oracy'],
      problem: 'Few pupils spoke.',
      outcomes: ['participation'],
    },
    {
      title: 'Reading aloud daily',
      themes: ['reading'],
      problem: 'Phonics did not last.',
      outcomes: ['progress'],
    },
  ] as const;
  for (const card of cards) made[card.title] = await published(api, bench, { card });
  await aDraft(api, bench, { card: { title: 'Unfinished zucchini', problem: 'Zucchini everywhere.' } });
}, 90_000);
afterAll(() => api.close());

const titles = (html: string) =>
  [...html.matchAll(/<h3><a href="\/library\/[^"]+">([^<]+)<\/a><\/h3>/g)].map(([, title]) => title);
const list = async (query: string) => (await read(api, `/library?${query}`)).html;

describe('a head who looks for something', () => {
  it('finds it by a word that means nearly the same', async () => {
    expect(titles(await list('search=attendance'))).toContain('Registers at the gate');
    expect(titles(await list('search=oracy'))).toEqual(['Talk before writing']);
  });

  it('finds it though the word is mistyped, and is told which words were looked for', async () => {
    const html = await list('search=phonnics');
    expect(titles(html)).toEqual(['Reading aloud daily']);
    expect(html).toContain('No practice says “phonnics”');
    expect(html).toContain('something like it: phonics.');
    // Nobody says attendance; whoever mistypes it is led to absence all the same.
    expect(titles(await list('search=atendence'))).toContain('Registers at the gate');
    // A word that practices say was not mistyped, though none of them answers the choices too.
    expect(await list('search=phonics&theme=oracy')).not.toContain('something like it');
  });

  it('is never led to the words of a draft', async () => {
    const html = await list('search=zuchini');
    expect(html).not.toContain('Unfinished');
    expect(html).not.toContain('everywhere');
    expect(html).toContain('Try fewer or other words');
  });

  it('hears how many there are from the title of the page, and what to do when there is none', async () => {
    expect(await list('search=reading')).toContain('<title>1 practice for “reading” · Pathways</title>');
    const none = await list('search=reading&outcome=presence&theme=oracy');
    expect(none).toContain('Look for “reading” in all practices');
    expect(none).toContain('Keep the choices, without the words');
    expect(await faultsIn(none)).toEqual([]);
  });

  it('sees beside each choice how many practices it would leave', async () => {
    const all = await list('');
    expect(all).toMatch(/theme=oracy">Oracy <span>1<\/span>/);
    expect(all).toMatch(/phase=primary">Primary <span>3<\/span>/);
    const chosen = await list('theme=oracy');
    expect(titles(chosen)).toEqual(['Talk before writing']);
    expect(chosen).toMatch(/theme=reading">Reading <span>1<\/span>/);
    expect(chosen).toContain('Theme: Oracy');
    expect(await faultsIn(chosen)).toEqual([]);
  });

  it('has counts that follow the shelf at once when a practice leaves it', async () => {
    const [before] = /<h2 id="found">([^<]+)/.exec(await list(''))?.slice(1) ?? [];
    await api.source.query(
      `update practice set state = 'withdrawn', withdrawn_at = now(), withdrawn_by = $2, withdrawn_because = 'Gone.'
       where id = $1`,
      [made['Reading aloud daily'], bench.editor.personId],
    );
    const html = await list('');
    expect(/<h2 id="found">([^<]+)/.exec(html)?.[1]).not.toBe(before);
    expect(html).not.toContain('theme=reading');
    expect(titles(await list('search=phonics'))).toEqual([]);
  });

  it('pages through all of them once, whatever the order', async () => {
    for (const place of [1, 2, 3, 4]) await published(api, bench, { card: { title: `Gate ${place}` } });
    const page = `query ($after: String, $order: LibraryOrder!, $search: String!) {
      libraryPractices(first: 2, after: $after, order: $order, search: $search) {
        totalCount nodes { slug } pageInfo { endCursor hasNextPage } } }`;
    interface Page {
      libraryPractices: {
        totalCount: number;
        nodes: { slug: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    }
    for (const [order, search] of [
      ['NEWEST', ''],
      ['CONFIDENCE', ''],
      ['NEWEST', 'gate'],
      ['CONFIDENCE', 'gate'],
    ]) {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const fields: Page = (await api.ask<Page>(page, { after, order, search })).fields;
        const { nodes, pageInfo, totalCount } = fields.libraryPractices;
        seen.push(...nodes.map(node => node.slug));
        if (!pageInfo.hasNextPage) {
          expect(seen).toHaveLength(totalCount);
          break;
        }
        after = pageInfo.endCursor;
      }
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('may type anything into the address', async () => {
    for (const query of [
      'confidence=9',
      'order=odd',
      'like=abc',
      'effort=x',
      'search=%26%7C%3A*',
      'size=%00',
    ])
      expect((await read(api, `/library?${query}`)).status).toBe(200);
  });
});
