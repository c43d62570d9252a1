import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As a list that is read once for each question; as a clause for each excerpt it was asked 200,000 times. */
const views = (isOpen: string, letsIn: string) => `
  create or replace view standing_excerpt as
    select e.id, e.contribution_id, e.revision, e.quote, c.urn, d.group_id, g.programme_id, (${isOpen}) as is_open
    from excerpt e
    join contribution c on c.id = e.contribution_id
    join discussion d on d.id = c.discussion_id
    join school_group g on g.id = d.group_id;
  create or replace view analysable_excerpt as
    select e.id, e.contribution_id, e.revision, e.quote, e.urn, e.group_id, e.programme_id
    from standing_excerpt e
    where e.is_open and ${letsIn};`;

const listed = views(
  `c.has_words and c.research_consent and (e.contribution_id, e.revision) not in (
    select v.contribution_id, v.number from contribution_revision v where v.hidden_at is not null)`,
  `e.group_id in (
    select h.group_id from (
      select distinct on (group_id) group_id, research_access from charter order by group_id, number desc) h
    where h.research_access)`,
);

const each = views(
  `c.has_words and c.research_consent and not exists (
    select from contribution_revision v
    where v.contribution_id = e.contribution_id and v.number = e.revision and v.hidden_at is not null)`,
  `(select c.research_access from charter c where c.group_id = e.group_id order by c.number desc limit 1)`,
);

const log = `
  create index contribution_revision_hidden on contribution_revision (contribution_id, number) where hidden_at is not null;

  create table talk_change (
    id bigint generated always as identity primary key,
    contribution_id uuid not null,
    changed_in xid8 not null default pg_current_xact_id(),
    changed_at timestamptz not null default now()
  );
  create index talk_change_transaction on talk_change (changed_in);
  create index talk_change_time on talk_change (changed_at);
  comment on table talk_change is
    'Of which contributions something changed that counts of coded talk rest on. Only added to, so no transaction waits for another; swept after days';
  comment on column talk_change.contribution_id is 'No reference: a reference would take a lock on the contribution';`;

/** A trigger of its own for each table: what changed, said as the contributions that it touches (`row` is the new row, or the old one). */
const watched = (table: string, when: string, contributions: string) => `
  create function talk_changed_by_${table}() returns trigger language plpgsql as $$
    declare
      touched ${table};
    begin
      if tg_op = 'DELETE' then touched := old; else touched := new; end if;
      insert into talk_change (contribution_id) ${contributions};
      return null;
    end $$;
  create trigger talk_changed after ${when} on ${table} for each row execute function talk_changed_by_${table}();`;

const inRoom = (discussions: string) =>
  `select c.id from contribution c join discussion d on d.id = c.discussion_id where ${discussions}`;

const watches: readonly (readonly [table: string, when: string, contributions: string])[] = [
  [
    'contribution',
    'insert or delete or update of discussion_id, urn, posted_at, deleted_at, hidden_at, research_consent',
    'select touched.id',
  ],
  ['contribution_revision', 'update of hidden_at', 'select touched.contribution_id'],
  ['excerpt', 'update of contribution_id, revision, starts_at, ends_at', 'select touched.contribution_id'],
  [
    'coding',
    'insert or delete or update of excerpt_id, code_id, coded_by, removed_at, code_version, confirmed_version, counts_as_id',
    'select e.contribution_id from excerpt e where e.id = touched.excerpt_id',
  ],
  ['charter', 'insert or delete or update', inRoom('d.group_id = touched.group_id')],
  ['discussion', 'update of group_id, cycle_id, closed_at, write_first', inRoom('d.id = touched.id')],
  [
    'coding_sample',
    'update of opened_at',
    'select m.contribution_id from coding_sample_contribution m where m.sample_id = touched.id',
  ],
  [
    'coding_sample_coder',
    'insert or delete or update',
    'select m.contribution_id from coding_sample_contribution m where m.sample_id = touched.sample_id',
  ],
  ['coding_sample_contribution', 'insert or delete or update', 'select touched.contribution_id'],
  [
    'code',
    'update of merged_into_id',
    `with recursive under (id) as (
       select touched.id union select c.id from code c join under u on c.merged_into_id = u.id)
     select distinct e.contribution_id from under u
     join coding k on k.code_id = u.id or k.counts_as_id = u.id join excerpt e on e.id = k.excerpt_id`,
  ],
];

/** Counts over all coded talk are kept in memory; this tells the reader which contributions to look at anew. */
export class TalkChanges0058 implements MigrationInterface {
  readonly name = 'TalkChanges1763942410058';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(listed);
    await runner.query(log);
    for (const watch of watches) await runner.query(watched(...watch));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of watches)
      await runner.query(`drop trigger talk_changed on ${table}; drop function talk_changed_by_${table}();`);
    await runner.query(`drop table talk_change; drop index contribution_revision_hidden;`);
    await runner.query(each);
  }
}
