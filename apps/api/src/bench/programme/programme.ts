/**
 * `npm run bench:programme`: the pages of coordinators and steering members over 3,000 groups and 30,000 people, each
 * beside its own query asked by hand in the same run.
 */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { figurePlans, valuesOf } from '../../reporting/persistence/figure-plans.js';
import { activity } from '../../reporting/persistence/health-statements.js';
import { print } from '../room/numbers.js';
import { startServer, type RunningServer } from '../room/running-server.js';
import { benchWorld, sessionOf } from '../room/world.js';
import { logOfIt } from './large-log.js';
import { largeProgramme, talkInIt, type LargeProgramme } from './large-programme.js';
import { benchPage, pagesHeading } from './pages.js';

/** `npm run bench:programme -- 300` asks for fewer groups; ten people to each. */
const size = Number(process.argv[2] ?? 3_000);

const tell = (step: string) => void process.stderr.write(`  ${step}\n`);

type World = Awaited<ReturnType<typeof benchWorld>>;

/** Signs in a person of the bench, with what they may do besides. */
async function cookieOf(
  { source, authSecret }: World,
  roles: readonly string[],
  scope: string,
  skip: number,
): Promise<string> {
  const [reader] = await source.query<{ id: string }[]>(
    `select id from person where email like 'person-%@bench.example' order by email offset $1 limit 1`,
    [skip],
  );
  for (const role of roles)
    await source.query(
      `insert into role_grant (id, person_id, role, scope_id) values (gen_random_uuid(), $1, $2::role, $3)`,
      [reader?.id, role, scope],
    );
  return sessionOf(source, reader?.id ?? '', authSecret);
}

interface Asking {
  readonly pool: pg.Pool;
  readonly large: LargeProgramme;
  readonly cookie: string;
  readonly administrator: string;
  readonly colleague: string;
}

async function askPages(
  server: RunningServer,
  { pool, large, cookie, administrator, colleague }: Asking,
): Promise<void> {
  const { cycleId, slug, programmeId } = large;
  const today = new Date().toISOString().slice(0, 10);
  const asked = (name: string, operation: string, variables: Readonly<Record<string, unknown>>) => ({
    name,
    operation,
    variables,
    byHand: null,
  });
  await benchPage(server, cookie, {
    ...asked('how its groups fare', 'CycleHealth', { cycleId }),
    byHand: () => pool.query(activity, [cycleId, today]),
  });
  await benchPage(server, cookie, {
    ...asked('the figures of the cycle', 'CycleFigures', { cycleId }),
    byHand: () =>
      Promise.all(figurePlans.map(plan => pool.query(plan.statement, valuesOf(plan, cycleId, today)))),
  });
  await benchPage(server, cookie, asked('the map of the cycle', 'CycleMap', { cycleId }));
  await benchPage(server, cookie, asked('the report of the cycle', 'CycleReport', { cycleId }));
  await benchPage(server, cookie, asked('the programme', 'Programme', { slug }));
  await benchPage(server, cookie, asked('its groups', 'ProgrammeGroups', { programmeId }));
  await benchPage(server, cookie, asked('home', 'CoordinatorDesk', { cycleId, programmeId }));
  await benchPage(server, cookie, asked('the audit log, for a coordinator', 'AuditLog', {}));
  await benchPage(server, administrator, asked('the audit log, for an administrator', 'AuditLog', {}));
  await benchPage(server, colleague, asked('the audit log, for a school', 'AuditLog', {}));
}

async function main(): Promise<void> {
  const world = await benchWorld(0, tell);
  const { source } = world;
  const pool = new pg.Pool({ connectionString: world.databaseUrl, max: 4 });
  // The database may end before the last of its connections does.
  pool.on('error', () => undefined);
  try {
    tell(`Making ${size} groups and ${10 * size} people`);
    const large = await largeProgramme(source, { groups: size, people: 10 * size });
    await talkInIt(source, large);
    await logOfIt(source, large);
    await source.query('vacuum analyze');
    const cookie = await cookieOf(world, ['coordinator', 'steering member'], large.programmeId, 0);
    const administrator = await cookieOf(world, ['administrator'], '', 1);
    const colleague = await cookieOf(world, [], '', 2);
    const server = await startServer(fileURLToPath(new URL('../../main.js', import.meta.url)), {
      PATHWAYS_MODE: 'development',
      DATABASE_URL: world.databaseUrl,
      AUTH_SECRET: world.authSecret,
      LOG_LEVEL: 'silent',
    });
    print(pagesHeading);
    await askPages(server, { pool, large, cookie, administrator, colleague });
    await server.stop();
  } finally {
    await pool.end();
    await world.close();
  }
}

await main();
