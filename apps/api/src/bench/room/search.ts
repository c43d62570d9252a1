import type { Measured } from './goals.js';
import { median, percentile, print } from './numbers.js';
import { startProduct } from './product.js';
import { frequentWord, mistypedWord, rareWord } from './words.js';
import type { BenchWorld } from './world.js';

const runs = 100;

const text = `query ($words: String!, $school: String) { searchTalk(words: $words, school: $school, first: 20) {
  nodes { contribution { id } } } }`;

/** What the search costs at the least: full text alone, newest first, no rights, no passages. */
const bare = `select id from contribution where has_words and search @@ websearch_to_tsquery('talk', $1)
  order by posted_at desc, id desc limit 20`;

async function times(run: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    const began = performance.now();
    await run();
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b);
}

/** Search over all talk by somebody who may read all of it, beside the bare full-text statement in the same run. */
export async function benchSearch(world: BenchWorld): Promise<Measured> {
  const { cookie, source } = world;
  const server = await startProduct(world);
  const find = async (variables: object) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: text, variables }),
    });
    const { errors } = (await answer.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  };
  const [{ count } = { count: 0 }] = await source.query<{ count: number }[]>(
    'select count(*)::int as count from contribution',
  );
  print([`search in ${count} contributions`, 'p50 ms', 'p95 ms', 'p99 ms', 'bare p50 ms']);
  let worst = 0;
  for (const [name, words] of [
    ['a common word', frequentWord],
    ['two common words', `${frequentWord} families`],
    ['a rare word', rareWord],
    ['a mistyped word', mistypedWord],
  ] as const) {
    const ours = await times(() => find({ words }));
    worst = Math.max(worst, percentile(ours, 0.99));
    const least = await times(() => source.query(bare, [words]));
    print([
      name,
      median(ours).toFixed(1),
      percentile(ours, 0.95).toFixed(1),
      percentile(ours, 0.99).toFixed(1),
      median(least).toFixed(1),
    ]);
  }
  await server.stop();
  return { search: worst };
}
