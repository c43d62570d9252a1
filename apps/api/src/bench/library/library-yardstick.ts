/**
 * The yardstick of the library: node:http, `pg` and template strings, one prepared statement for each page, nothing but what the
 * page shows. `GET /` is the newest twenty, `GET /<slug>` a practice with its quotations and tries. No facets, no dials.
 */
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

const newest = {
  name: 'newest',
  text: `
    select p.slug, v.title, v.problem, v.phase, v.themes, g.name, v.published_at
    from practice p join practice_version v on v.practice_id = p.id and v.published_at is not null
    join programme g on g.id = p.programme_id
    where p.state = 'published' order by v.published_at desc limit 20`,
};

const practice = {
  name: 'practice',
  text: `
    select v.*, (select json_agg(json_build_object('text', k.body_text, 'quotes', (
        select json_agg(q.quote) from claim_excerpt x join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
        where x.claim_id = k.id)) order by k.position)
      from claim k where k.version_id = v.id) as claims,
      (select json_agg(t order by t.logged_at desc) from standing_try t where t.practice_id = p.id) as tries
    from practice p join practice_version v on v.practice_id = p.id and v.published_at is not null
    where p.slug = $1 and p.state = 'published' order by v.number desc limit 1`,
};

const safe = (text: unknown) => String(text).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

type Row = Record<string, unknown>;

const listPage = (rows: readonly Row[]) =>
  `<!doctype html><title>Library</title><ul>${rows
    .map(
      row =>
        `<li><h3><a href="/${safe(row['slug'])}">${safe(row['title'])}</a></h3><p>${safe(row['problem'])}</p><p>${safe(row['phase'])} ${safe(row['themes'])} ${safe(row['name'])} ${safe(row['published_at'])}</p></li>`,
    )
    .join('')}</ul>`;

interface Claim {
  text: string;
  quotes: string[] | null;
}

function practicePage(row: Row): string {
  const told = [
    'problem',
    'context',
    'what_they_did',
    'what_it_took',
    'what_changed',
    'conditions',
    'limits',
  ];
  const claims = (row['claims'] ?? []) as Claim[];
  const tries = (row['tries'] ?? []) as Row[];
  return `<!doctype html><title>${safe(row['title'])}</title><h1>${safe(row['title'])}</h1>${told
    .map(field => `<h2>${field}</h2><p>${safe(row[field])}</p>`)
    .join('')}${claims
    .map(
      ({ text, quotes }) =>
        `<h3>${safe(text)}</h3>${(quotes ?? []).map(quote => `<blockquote>${safe(quote)}</blockquote>`).join('')}`,
    )
    .join(
      '',
    )}${tries.map(tried => `<p>${safe(tried['change_made'])} ${safe(tried['result'])}</p>`).join('')}`;
}

async function pageAt(path: string): Promise<string> {
  if (path === '/') return listPage((await pool.query<Row>(newest)).rows);
  const [row] = (await pool.query<Row>({ ...practice, values: [path.slice(1)] })).rows;
  return row ? practicePage(row) : '';
}

const server = createServer((request, response) => {
  pageAt(request.url ?? '/').then(
    html => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    () => response.writeHead(500).end(),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('ready\n'));
process.once('SIGTERM', () => server.close(() => void pool.end()));
