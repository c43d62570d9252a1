import { gzipSync } from 'node:zlib';
import { percentile, print } from '../room/numbers.js';
import type { RunningServer } from '../room/running-server.js';
import { frequentPair, frequentWord, mistypedWord, rareWord } from '../room/words.js';
import type { LibraryWorld } from './library-world.js';
import { get, load } from './load.js';

const asked = 200;

/** No two of them are the same question, so that no count is remembered from another. */
const chosen = (place: number) => `theme=theme+${place % 40}&confidence=${1 + Math.floor(place / 40)}`;

/** Each kind of question: paths that are all different where an answer might be remembered. */
function questions({
  slugs,
  urns,
}: LibraryWorld): readonly (readonly [name: string, paths: string[], repeats?: true])[] {
  const each = (make: (place: number) => string) => Array.from({ length: asked }, (_, place) => make(place));
  return [
    ['the list', ['/library'], true],
    ['one choice', each(place => `/library?${chosen(place)}`)],
    ['three choices', each(place => `/library?${chosen(place)}&phase=primary`)],
    ['two common words', each(place => `/library?search=${frequentPair(place)}`)],
    ['a common word and two choices', each(place => `/library?search=${frequentWord}&${chosen(place)}`)],
    ['a common word in all, asked again', [`/library?search=${frequentWord}`], true],
    ['a rare word', each(place => `/library?search=${rareWord}+${place}`)],
    ['a mistyped word', each(place => `/library?search=${mistypedWord}&${chosen(place)}`)],
    ['surest first', each(place => `/library?order=confidence&${chosen(place)}`)],
    ['schools like mine', urns.map(urn => `/library?like=${urn}`)],
    ['finding a school', each(place => `/library/schools?find=primary+${place}`)],
    ['a practice', slugs.slice(0, asked).map(slug => `/library/${slug}`)],
    ['a rule', ['/library/rules/confidence'], true],
  ];
}

/** One reader at a time for the milliseconds, sixteen for the answers per second; bytes as sent with and without gzip. */
export async function benchAsked(world: LibraryWorld, product: RunningServer): Promise<void> {
  print([
    'one reader, each question asked for the first time',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'requests/s',
    'kB',
    'kB gzip',
  ]);
  for (const [name, paths, repeats] of questions(world)) {
    const wanted = repeats ? Array.from({ length: asked }, () => paths[0] ?? '') : paths;
    const took: number[] = [];
    let page: Buffer = Buffer.alloc(0);
    for (const path of wanted) {
      const began = performance.now();
      page = await get(`${product.url}${path}`);
      took.push(performance.now() - began);
    }
    took.sort((one, other) => one - other);
    const { perSecond } = await load(product, paths, 2);
    print([
      name,
      percentile(took, 0.5).toFixed(1),
      percentile(took, 0.95).toFixed(1),
      percentile(took, 0.99).toFixed(1),
      perSecond.toFixed(0),
      (page.length / 1024).toFixed(1),
      (gzipSync(page).length / 1024).toFixed(1),
    ]);
  }
}
