import { benchPage, pagesHeading } from '../programme/pages.js';
import { percentile, print } from '../room/numbers.js';
import type { RunningServer } from '../room/running-server.js';
import { sessionOf } from '../room/world.js';
import type { LibraryWorld } from './library-world.js';

const desk = `
  select c.programme_id as programme, array_agg(c.id::text order by c.id) as codes,
    (select r.person_id from role_grant r where r.role = 'researcher' and r.scope_id = c.programme_id::text limit 1) as researcher
  from code c where c.retired_at is null group by 1 order by count(*) desc limit 1`;

interface Desk {
  readonly programme: string;
  readonly codes: readonly [string, string];
  readonly researcher: string;
}

const downloads = 3;

/** What a researcher reads over all coded excerpts, one reader at a time, and the file of all of them. */
export async function benchResearch(world: LibraryWorld, product: RunningServer): Promise<void> {
  const [found] = await world.source.query<Desk[]>(desk);
  if (!found) throw new Error('The demo world has no codebook.');
  const { programme: programmeId, codes, researcher } = found;
  const cookie = await sessionOf(world.source, researcher, world.authSecret);
  const [codeId, otherId] = codes;
  const page = (name: string, operation: string, variables: Readonly<Record<string, unknown>>) =>
    benchPage(product, cookie, { name, operation, variables, byHand: null });
  print(pagesHeading);
  await page('the research desk', 'ResearchDesks', {});
  await page('the codebook', 'Codebook', { programmeId });
  await page('code by authority', 'CodeTable', { programmeId, by: 'AUTHORITY' });
  await page('code by month', 'CodeTrend', { programmeId, step: 'MONTH' });
  await page('code by code', 'CodePairs', { programmeId });
  await page('excerpts behind a cell', 'CellExcerpts', { programmeId, codeId });
  await page('excerpts of two codes', 'PairExcerpts', { programmeId, codeId, otherId });
  await page('uses of a code', 'CodeUses', { codeId });
  await page('themes across groups', 'Analysis', { programmeId });
  const took: number[] = [];
  const firsts: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < downloads; turn += 1) {
    const began = performance.now();
    const answer = await fetch(`${product.url}/api/exchange/excerpts/${programmeId}.csv`, {
      headers: { cookie },
    });
    if (!answer.ok) throw new Error(`The file of excerpts answered ${answer.status}.`);
    firsts.push(performance.now() - began);
    bytes = (await answer.arrayBuffer()).byteLength;
    took.push(performance.now() - began);
  }
  for (const times of [firsts, took]) times.sort((one, other) => one - other);
  print(['all excerpts as CSV, begun', percentile(firsts, 0.5).toFixed(0), '', '', '–', '–']);
  print(['all excerpts as CSV', percentile(took, 0.5).toFixed(0), '', (bytes / 1024).toFixed(0), '–', '–']);
}
