import type { MigrationInterface, QueryRunner } from 'typeorm';

const flags = `
  create table words_flag (
    id uuid primary key,
    kind text not null,
    words_id uuid not null,
    clause text not null,
    hides boolean not null,
    raised_by uuid not null references person,
    raised_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid references person,
    outcome text check (outcome in ('shown', 'kept hidden', 'reworded', 'taken back', 'removed')),
    because text,
    check ((settled_at is null) = (outcome is null)),
    check ((settled_at is null) = (settled_by is null))
  );
  comment on table words_flag is 'Flags on words outside of the talk, by the kind and the id of the row that holds the words';
  comment on column words_flag.hides is 'Whether the words went out of sight with the flag';
  create unique index words_flag_open on words_flag (kind, words_id, raised_by, clause) where settled_at is null;
  create index words_flag_words on words_flag (kind, words_id, raised_at);
  create index words_flag_raised_by on words_flag (raised_by, raised_at);
  create index words_flag_settled_by on words_flag (settled_by);

  create table words_reading (
    id uuid primary key,
    kind text not null,
    words_id uuid not null,
    person_id uuid not null references person,
    role role not null,
    because text not null check (length(trim(because)) > 0),
    read_at timestamptz not null
  );
  comment on table words_reading is 'Who opened hidden words outside of the talk to settle a flag, and why';
  create index words_reading_words on words_reading (kind, words_id, read_at);
  create index words_reading_person on words_reading (person_id);`;

const hiding = (table: string) => `
  alter table ${table} add column hidden_at timestamptz, add column words_removed_at timestamptz,
    add constraint ${table}_removed_is_hidden check (words_removed_at is null or hidden_at is not null);
  comment on column ${table}.hidden_at is 'Hidden words go to nobody; what the row says without words stands';`;

const columns = (context: string, changeMade: string) => `
  id, practice_id, urn, logged_by, logged_at, client_id, ${context} as context, ${changeMade} as change_made, effort, result,
  proof, would_keep, is_adapted, begun_on, changed_at, withdrawn_at`;

const inSight = (column: string) => `case when hidden_at is null then ${column} else '' end`;

/** Everybody who reads tries reads this view, so that no reader can forget the question. */
const standing = `
  create or replace view standing_try as
    select ${columns(inSight('context'), inSight('change_made'))}, hidden_at, words_removed_at
    from practice_try where withdrawn_at is null;
  comment on view standing_try is 'What the library shows and the dials count: hidden words are not in it, what was ticked is';`;

/** Words that others read and that nobody could flag: tries first of all, which everybody reads. */
export class FlaggedWords0050 implements MigrationInterface {
  readonly name = 'FlaggedWords1763942410050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(flags);
    await runner.query(hiding('practice_try'));
    await runner.query(standing);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view standing_try;
      create view standing_try as select ${columns('context', 'change_made')} from practice_try where withdrawn_at is null;
      alter table practice_try drop column words_removed_at, drop column hidden_at;
      drop table words_reading, words_flag;`);
  }
}
