import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The national register as published, and measures with year, source, status and one of three states. */
export class Schools0003 implements MigrationInterface {
  readonly name = 'Schools1763683200003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table local_authority (
        code text primary key,
        name text not null
      );

      create table trust (
        id uuid primary key,
        uid text not null unique,
        name text not null
      );

      create type school_phase as enum (
        'primary', 'secondary', 'special', 'all-through', 'nursery', '16 plus', 'AP/PRU', 'other'
      );

      create table school (
        urn text primary key check (urn ~ '^[0-9]{6}$'),
        name text not null,
        phase school_phase not null,
        type_name text not null,
        status text not null,
        is_open boolean not null generated always as (status like 'Open%') stored,
        la_code text not null references local_authority,
        trust_id uuid references trust,
        town text,
        postcode text,
        easting integer,
        northing integer,
        gender text,
        religious_character text,
        pupils integer check (pupils >= 0),
        closed_on date,
        is_fictional boolean not null default false,
        source text not null,
        as_at date not null,
        search_text text not null default '',
        check (is_fictional = (urn >= '900001'))
      );
      create index school_la on school (la_code);
      create index school_trust on school (trust_id);
      create index school_phase_name on school (phase, name);
      create index school_by_name on school (name, urn);
      create index school_search on school using gin (search_text gin_trgm_ops) with (fastupdate = off);
      comment on column school.search_text is 'Name, town, URN, authority and trust in lower case without accents; each import brings it up to date';

      create function school_near(words text) returns setof text
        language sql stable rows 30
        set pg_trgm.word_similarity_threshold = 0.42
        as $$ select urn from school where words <% search_text $$;
      comment on function school_near is 'URNs whose search text has something near the words; its own threshold lets one or two letters be wrong';

      create table school_link (
        urn text not null,
        link_urn text not null,
        link_type text not null,
        link_name text not null,
        established_on date,
        primary key (urn, link_urn, link_type)
      );
      create index school_link_other on school_link (link_urn);
      comment on table school_link is 'Predecessors and successors as published; either side may be missing from the register of open schools';

      create table measure_definition (
        code text primary key,
        name text not null,
        unit text not null,
        meaning text not null
      );

      create type measure_state as enum ('value', 'suppressed', 'not held');
      create type measure_status as enum ('provisional', 'final');

      create table measure (
        urn text not null references school on delete cascade,
        code text not null references measure_definition,
        academic_year text not null check (academic_year ~ '^20[0-9]{2}/[0-9]{2}$'),
        source text not null,
        status measure_status not null,
        state measure_state not null,
        value numeric,
        published_as text not null,
        primary key (urn, code, academic_year),
        check ((state = 'value') = (value is not null))
      );
      create index measure_code_year on measure (code, academic_year);
      comment on column measure.published_as is 'The cell as the publisher printed it, so that the reading can be checked';

      create table import_run (
        id uuid primary key,
        kind text not null,
        file_name text not null,
        started_at timestamptz not null,
        finished_at timestamptz,
        started_by uuid references person,
        imported integer not null default 0,
        changed integer not null default 0,
        unchanged integer not null default 0,
        skipped integer not null default 0,
        refused_because text,
        ignored_columns text[] not null default '{}'
      );
      create index import_run_started_by on import_run (started_by);
      create index import_run_newest on import_run (started_at desc, id desc);

      create table import_line (
        run_id uuid not null references import_run on delete cascade,
        line integer not null,
        outcome text not null check (outcome in ('imported', 'changed', 'skipped')),
        subject text not null,
        reason text not null,
        primary key (run_id, line)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table import_line, import_run, measure;
      drop type measure_status;
      drop type measure_state;
      drop function school_near;
      drop table measure_definition, school_link, school;
      drop type school_phase;
      drop table trust, local_authority;
    `);
  }
}
