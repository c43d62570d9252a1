import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes, their cycles and schools, and the prompt sheets that cycles are held on. */
export class Programmes0004 implements MigrationInterface {
  readonly name = 'Programmes1763683200004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
        name text not null,
        summary text not null,
        is_fictional boolean not null default false
      );

      create table programme_school (
        programme_id uuid not null references programme,
        urn text not null references school,
        joined_on date not null,
        left_on date,
        primary key (programme_id, urn),
        check (left_on is null or left_on >= joined_on)
      );
      create index programme_school_urn on programme_school (urn);

      create table prompt_sheet (
        id uuid primary key,
        programme_id uuid not null references programme,
        title text not null
      );
      create index prompt_sheet_programme on prompt_sheet (programme_id);

      create table prompt_sheet_version (
        id uuid primary key,
        prompt_sheet_id uuid not null references prompt_sheet,
        number integer not null check (number > 0),
        introduction text not null,
        issued_at timestamptz not null,
        unique (prompt_sheet_id, number)
      );

      create table prompt_section (
        id uuid primary key,
        version_id uuid not null references prompt_sheet_version,
        position integer not null check (position > 0),
        heading text not null,
        prompt text not null,
        unique (version_id, position)
      );

      create table cycle (
        id uuid primary key,
        programme_id uuid not null references programme,
        name text not null,
        starts_on date not null,
        ends_on date not null,
        prompt_sheet_version_id uuid references prompt_sheet_version,
        check (ends_on >= starts_on)
      );
      create index cycle_programme on cycle (programme_id, starts_on desc);
      create index cycle_sheet on cycle (prompt_sheet_version_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table cycle, prompt_section, prompt_sheet_version, prompt_sheet, programme_school, programme;
    `);
  }
}
