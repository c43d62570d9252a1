/**
 * The yardstick of the thread page: node:http, `pg`, prepared statements and JSON.stringify, written by hand for this page
 * alone. Prints "ready" and serves two things.
 *
 * `GET /rooms/<room>/<discussion>` is the same page as ours, value for value: `bench:room` compares the two answers before
 * it times anything. It checks the session's signature, reads the session, its person and their rights in the room, and
 * writes down who reads once a minute, as the product must. The ratios that are held against the goals are to this.
 *
 * `GET /least/<discussion>` is text, author and school of 50 contributions and nothing else: no session, no rights, no
 * document, no reactions. What cannot be gone below; no product can be this.
 */
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { readSignedCookie } from '../../people/sign-in/signed-cookie.js';
import { pageOf, type RoomRow, type SaidRow } from './yardstick-page.js';
import { contributions, least, rightsAndFrame, visit } from './yardstick-statements.js';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const cookieName = process.env['COOKIE_NAME'] ?? '';
const secret = process.env['AUTH_SECRET'] ?? '';

async function page(request: IncomingMessage, room: string, discussion: string): Promise<object | null> {
  const token = readSignedCookie(request.headers.cookie ?? null, cookieName, secret);
  const frame = await pool.query<RoomRow>({ ...rightsAndFrame, values: [token, room] });
  const [row] = frame.rows;
  if (!row) return null;
  const said = await pool.query<SaidRow>({ ...contributions, values: [discussion, row.viewer] });
  const isDue =
    !row.lastReadAt || row.lastNumber < row.number || Date.now() - row.lastReadAt.getTime() >= 60_000;
  if (isDue) await pool.query({ ...visit, values: [room, row.viewer, row.number] });
  return { data: { room: pageOf(row, said.rows) } };
}

async function answer(request: IncomingMessage): Promise<object | null> {
  const [, kind, first = '', second = ''] = request.url?.split('/') ?? [];
  if (kind === 'rooms') return page(request, first, second);
  return { nodes: (await pool.query({ ...least, values: [first] })).rows };
}

const server = createServer((request, response) => {
  answer(request).then(
    found =>
      found
        ? response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found))
        : response.writeHead(404).end(),
    () => response.writeHead(500).end(),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('ready\n'));
process.once('SIGTERM', () => server.close(() => void pool.end()));
