import { readFileSync } from 'node:fs';
import type { RunningServer } from '../room/running-server.js';
import { percentile, print } from '../room/numbers.js';

const manifest = new URL('../../../../web/dist/server/persisted-documents.json', import.meta.url);

/** A document of the web client, by the name of its operation, as the client names it to the server. */
export function hashOf(operation: string): string {
  const texts = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  const [hash] =
    Object.entries(texts).find(([, text]) => new RegExp(`query ${operation}\\b`).test(text)) ?? [];
  if (!hash) throw new Error(`The web client has no document named ${operation}: build it first.`);
  return hash.replace('sha256:', '');
}

export interface PageAsked {
  readonly name: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The query at its heart, by hand, in milliseconds; null where there is no single one. */
  readonly byHand: (() => Promise<unknown>) | null;
}

const times = 40;
/** A slow page is asked fewer times, so that the table comes at all. */
const longestMs = 20_000;

interface Timed {
  readonly first: number;
  readonly later: readonly number[];
}

async function timed(step: () => Promise<unknown>): Promise<Timed> {
  const took: number[] = [];
  const start = performance.now();
  while (took.length < 2 || (took.length <= times && performance.now() - start < longestMs)) {
    const began = performance.now();
    await step();
    took.push(performance.now() - began);
  }
  const [first = 0, ...later] = took;
  return { first, later: later.sort((a, b) => a - b) };
}

export const pagesHeading = ['page', 'first ms', 'p50 ms', 'p99 ms', 'kB', 'SQL p50 ms', 'ratio'];

/** One page, one reader at a time, beside its own query asked by hand in the same run. */
export async function benchPage(server: RunningServer, cookie: string, asked: PageAsked): Promise<void> {
  const sha256Hash = hashOf(asked.operation);
  let bytes = 0;
  const page = await timed(async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({
        variables: asked.variables,
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      }),
    });
    const text = await answer.text();
    if (text.startsWith('{"errors"')) throw new Error(`${asked.name}: ${text.slice(0, 300)}`);
    bytes = text.length;
  });
  const hand = asked.byHand && (await timed(asked.byHand));
  const [p50, sql] = [percentile(page.later, 0.5), hand && percentile(hand.later, 0.5)];
  print([
    asked.name,
    page.first.toFixed(1),
    p50.toFixed(1),
    percentile(page.later, 0.99).toFixed(1),
    (bytes / 1024).toFixed(1),
    sql === null ? '–' : sql.toFixed(1),
    sql === null ? '–' : (p50 / sql).toFixed(2),
  ]);
}
