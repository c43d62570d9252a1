import { percentile, print } from '../room/numbers.js';
import type { RunningServer } from '../room/running-server.js';
import type { LibraryWorld } from './library-world.js';
import { get } from './load.js';

const repeated = 20;

const wholeQuestion = (slug: string) =>
  encodeURIComponent(
    `{ libraryPractice(slug: "${slug}") { title content { claims { text quotes { words speaker } } } } }`,
  );

async function timed(name: string, paths: readonly string[], read: (path: string) => Promise<Buffer>) {
  const took: number[] = [];
  let bytes = 0;
  for (const path of paths) {
    const began = performance.now();
    bytes += (await read(path)).length;
    took.push(performance.now() - began);
  }
  took.sort((one, other) => one - other);
  const total = took.reduce((sum, each) => sum + each, 0);
  print([
    name,
    String(paths.length),
    percentile(took, 0.5).toFixed(1),
    percentile(took, 0.99).toFixed(1),
    (total / 1000).toFixed(1),
    (bytes / 1024).toFixed(0),
  ]);
}

/** A harvest of everything by OAI-PMH, token by token: the addresses in the order in which they were asked. */
async function harvest({ url }: RunningServer): Promise<string[]> {
  const paths: string[] = [];
  let next: string | undefined = '/library/oai?verb=ListRecords&metadataPrefix=oai_dc';
  while (next !== undefined) {
    paths.push(next);
    const xml = (await get(`${url}${next}`)).toString();
    const token: string | undefined = /<resumptionToken[^>]*>([^<]+)</.exec(xml)?.[1];
    next = token && `/library/oai?verb=ListRecords&resumptionToken=${token}`;
  }
  return paths;
}

/** What programs read, one reader at a time. */
export async function benchMachines({ slugs }: LibraryWorld, product: RunningServer): Promise<void> {
  const read = (path: string) => get(`${product.url}${path}`);
  const again = (path: string) => Array.from({ length: repeated }, () => path);
  print(['what programs read', 'answers', 'p50 ms', 'p99 ms', 'total s', 'kB']);
  await timed('Atom feed', again('/library/feed.atom'), read);
  await timed('Atom feed of a theme', again('/library/feed.atom?theme=theme+7'), read);
  await timed('sitemap', again('/library/sitemap.xml'), read);
  await timed('all practices as CSV', again('/library/practices.csv'), read);
  await timed(
    'a practice as JSON',
    slugs.map(slug => `/library/${slug}.json`),
    read,
  );
  await timed(
    'a practice as BibTeX',
    slugs.map(slug => `/library/${slug}.bib`),
    read,
  );
  await timed(
    'open GraphQL with quotations',
    slugs.map(slug => `/library/graphql?query=${wholeQuestion(slug)}`),
    read,
  );
  await timed('OAI-PMH, the whole harvest', await harvest(product), read);
}
