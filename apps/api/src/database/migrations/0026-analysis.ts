import type { MigrationInterface, QueryRunner } from 'typeorm';

const samples = `
  create table coding_sample (
    id uuid primary key,
    programme_id uuid not null references programme,
    client_id uuid not null,
    name text not null check (length(trim(name)) > 0),
    lead_id uuid not null references person,
    choice text not null check (choice in ('drawn', 'chosen')),
    seed integer,
    drawn_from text not null,
    started_at timestamptz not null,
    opened_at timestamptz,
    closed_because text,
    unique (lead_id, client_id),
    check ((choice = 'drawn') = (seed is not null)),
    check (closed_because is null or opened_at is not null)
  );
  create index coding_sample_programme on coding_sample (programme_id, started_at desc);
  comment on column coding_sample.drawn_from is 'In words, for the page on method: which talk the set was drawn from';
  comment on column coding_sample.opened_at is 'When the comparison opened: codings of that moment are compared';
  comment on column coding_sample.closed_because is 'Why the lead opened it although a coder had not finished';

  create table coding_sample_coder (
    sample_id uuid not null references coding_sample,
    person_id uuid not null references person,
    position integer not null,
    finished_at timestamptz,
    primary key (sample_id, person_id),
    unique (sample_id, position)
  );
  create index coding_sample_coder_person on coding_sample_coder (person_id);

  create table coding_sample_contribution (
    sample_id uuid not null references coding_sample,
    contribution_id uuid not null references contribution,
    position integer not null,
    primary key (sample_id, contribution_id)
  );
  create index coding_sample_contribution_contribution on coding_sample_contribution (contribution_id);

  create view blind_reading as
    select k.person_id, m.contribution_id
    from coding_sample s
    join coding_sample_coder k on k.sample_id = s.id
    join coding_sample_contribution m on m.sample_id = s.id
    where s.opened_at is null;
  comment on view blind_reading is
    'Who codes what blind: such a person sees no coding of such a contribution but their own, whichever way they ask';`;

const resolutions = `
  create table coding_resolution (
    id uuid primary key,
    sample_id uuid not null references coding_sample,
    code_id uuid not null references code,
    excerpt_id uuid not null references excerpt,
    answer text not null check (answer in ('applies', 'does not apply', 'definition does not decide')),
    because text not null check (length(trim(because)) > 0),
    resolved_by uuid not null references person,
    resolved_at timestamptz not null,
    replaced_at timestamptz
  );
  create unique index coding_resolution_standing on coding_resolution (sample_id, code_id, excerpt_id) where replaced_at is null;
  create index coding_resolution_sample on coding_resolution (sample_id);
  create index coding_resolution_code on coding_resolution (code_id);
  create index coding_resolution_excerpt on coding_resolution (excerpt_id);
  create index coding_resolution_person on coding_resolution (resolved_by);
  comment on table coding_resolution is 'What researchers decided where coders differ. The codings themselves stay as they were made';`;

const themes = `
  create table coding_theme (
    id uuid primary key,
    programme_id uuid not null references programme,
    cycle_id uuid not null references cycle,
    code_id uuid not null references code,
    found_at timestamptz not null,
    unique (cycle_id, code_id)
  );
  create index coding_theme_programme on coding_theme (programme_id, found_at desc);
  create index coding_theme_code on coding_theme (code_id);
  comment on table coding_theme is 'A code that three or more unconnected groups used within a cycle; announced once';

  create table theme_introduction (
    theme_id uuid primary key references coding_theme,
    note text not null check (length(trim(note)) > 0),
    suggested_by uuid not null references person,
    suggested_at timestamptz not null
  );
  create index theme_introduction_person on theme_introduction (suggested_by);

  create table theme_introduction_group (
    theme_id uuid not null references theme_introduction,
    group_id uuid not null references school_group,
    primary key (theme_id, group_id)
  );
  create index theme_introduction_group_group on theme_introduction_group (group_id);`;

/** Sample sets that are coded blind, what was decided where coders differ, and themes across groups. */
export class Analysis0026 implements MigrationInterface {
  readonly name = 'Analysis1763683200026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(samples);
    await runner.query(resolutions);
    await runner.query(themes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table theme_introduction_group, theme_introduction, coding_theme;
      drop table coding_resolution;
      drop view blind_reading;
      drop table coding_sample_contribution, coding_sample_coder, coding_sample;
    `);
  }
}
