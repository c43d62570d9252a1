// Moves the clock of a whole running product: `node time-passes.mjs <days>`.
//
// Browser, product and database each have a clock, and all three must agree. Instead of moving three clocks forward, all
// that the product keeps is made so many days older: to everybody who looks it is so many days later. Nothing of this is
// in the product, so nobody can do it to a real one. What the world knows by itself (the register, figures, term dates)
// keeps its days; signed-in people stay signed in.
import { join } from 'node:path';
import { runningPostgres } from '../../../api/dist/database/embedded-postgres.js';
import { openPool } from '../../../api/dist/platform/open-pool.js';

const facts = [
  ...['closed_day', 'local_authority', 'trust', 'school', 'school_link', 'measure', 'measure_definition'],
  ...['import_run', 'import_line', 'session', 'account', 'verification', 'job_runner'],
];

const grown = `
do $$
declare one record;
begin
  perform set_config('session_replication_role', 'replica', true);
  for one in
    select c.table_name as name,
      string_agg(format('%I = %I - %s', column_name, column_name,
        case data_type when 'date' then '__DAYS__' else 'interval ''__DAYS__ days''' end), ', ') as days
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
      and data_type in ('date', 'timestamp with time zone') and not c.table_name = any ('{__FACTS__}')
    group by c.table_name
  loop
    execute format('update %I set %s', one.name, one.days);
  end loop;
  update graphile_worker._private_jobs set run_at = run_at - interval '__DAYS__ days' where locked_at is null;
end $$`;

/** What looks around every so many minutes looks around now. */
const looks = `
  select graphile_worker.add_job(identifier, job_key => identifier) from graphile_worker._private_known_crontabs`;

const days = Number(process.argv[2]);
if (!Number.isInteger(days) || days < 1) throw new Error('Say how many days.');
const { DATABASE_URL, PATHWAYS_HOME } = process.env;
const connectionString = DATABASE_URL ?? runningPostgres(join(PATHWAYS_HOME, 'postgres'))?.('pathways');
if (!connectionString) throw new Error('No product runs in PATHWAYS_HOME.');
const pool = openPool({ connectionString, max: 1 });
await pool.query(grown.replaceAll('__DAYS__', String(days)).replaceAll('__FACTS__', facts.join(',')));
await pool.query(looks);
await pool.end();
