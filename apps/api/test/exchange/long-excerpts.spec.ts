import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { ExportsOfWords } from '../../src/coding/application/exports-of-words.js';
import { startApi, type TestApi } from '../support/api.js';
import { anExcerpt } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';
import { download } from './research-files.js';

/** Passages of 2.5 kB that hardly pack, in four portions: also packed two of them are more than what lies in sockets on the way. */
const copies = 12_500;
const perContribution = 50;

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
  const first = await anExcerpt(api, trio, researcher);
  for (let made = 0; made < copies / perContribution; made += 1) await aContribution(api, trio);
  await api.source.query(
    `with place as (select c.id, row_number() over (order by c.posted_at, c.id) - 1 as number from contribution c
       where c.id <> (select contribution_id from excerpt where id = $1)),
     copied as (insert into excerpt (id, contribution_id, revision, starts_at, ends_at, quote, prefix, suffix, marked_by, marked_at)
       select gen_random_uuid(), p.id, 1, n, n + 9, (select 'greeted' || string_agg(md5(n || ' ' || g), E',"\\n') from generate_series(1, 75) g), '', '', e.marked_by, e.marked_at
       from excerpt e cross join generate_series(1, ${copies}) n join place p on p.number = n % ${copies / perContribution}
       where e.id = $1 returning id)
     insert into coding (id, excerpt_id, code_id, code_version, coded_by, coded_at)
     select gen_random_uuid(), d.id, k.code_id, k.code_version, k.coded_by, k.coded_at from copied d, coding k where k.excerpt_id = $1`,
    [first],
  );
});
afterAll(() => api.close());

const quotes = async (): Promise<string[]> => {
  const rows = await api.source.query<{ quote: string }[]>(
    'select quote from excerpt order by contribution_id, starts_at, ends_at',
  );
  return rows.map(({ quote }) => quote);
};
const csvPath = () => `excerpts/${trio.programmeId}.csv`;

/** The answer with its first bytes read and no more asked for. */
async function begun(encoding = 'identity'): Promise<IncomingMessage> {
  const asking = get(`${api.url}/api/exchange/${csvPath()}`, {
    agent: false,
    headers: { cookie: researcher.cookie, 'accept-encoding': encoding },
  });
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  await once(answer, 'readable');
  return answer;
}

const lent = async (): Promise<{ pid: number }[]> =>
  api.source.query(
    `select pid from pg_stat_activity where datname = current_database() and application_name = 'pathways downloads' and xact_start is not null`,
  );
async function lentUntil(many: number): Promise<void> {
  while ((await lent()).length !== many) await after(20);
}

const howItEnds = (answer: IncomingMessage): Promise<'whole' | 'broken'> =>
  new Promise(told => {
    answer.once('end', () => told('whole')).once('error', () => told('broken'));
    answer.resume();
  });

describe('a file of many excerpts', () => {
  it('has every line once, in the order of the talk, and one byte order mark', async () => {
    const text = (await buffer(await begun())).toString();
    const lines = parse<{ excerpt: string }>(text, { columns: true, bom: true });
    expect(lines.map(({ excerpt }) => excerpt)).toEqual(await quotes());
    expect(text.lastIndexOf('\ufeff')).toBe(0);
    await lentUntil(0);
  });

  it('stops being read when its reader takes no more, and gives the connection back when they go away', async () => {
    const answer = await begun();
    await lentUntil(1);
    answer.destroy();
    await lentUntil(0);
  });

  it('holds the words of the moment in which it began, all of them noted before the first byte', async () => {
    await api.source.query('delete from words_export');
    const answer = await begun();
    const noted = 'select count(*)::int as many from words_export_excerpt';
    expect(await api.source.query(noted)).toEqual([{ many: copies + 1 }]);
    await api.source.query('update contribution set research_consent = false');
    const bytes = await buffer(answer);
    await api.source.query('update contribution set research_consent = true');
    expect(parse(bytes, { bom: true })).toHaveLength(copies + 2);
  });

  it.each(['identity', 'gzip', 'br'])(
    'never looks whole when the database is lost in the middle (%s)',
    async encoding => {
      const answer = await begun(encoding);
      const [reading] = await lent();
      expect(reading).toBeDefined();
      await api.source.query('select pg_terminate_backend($1)', [reading?.pid]);
      expect(await howItEnds(answer)).toBe('broken');
      await lentUntil(0);
    },
  );

  it('is refused, and no word leaves, where it cannot be noted', async () => {
    const exports = api.app.get(ExportsOfWords);
    const lost = jest.spyOn(exports, 'record').mockRejectedValue(new Error('The disk is full.'));
    const { status, bytes } = await download(api, csvPath(), researcher.cookie);
    lost.mockRestore();
    expect(status).toBe(500);
    expect(bytes.toString()).not.toContain('greeted');
    await lentUntil(0);
  });
});
