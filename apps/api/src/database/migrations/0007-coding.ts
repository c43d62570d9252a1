import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes, excerpts anchored to a revision, who coded what, and each school's consent per excerpt and purpose. */
export class Coding0007 implements MigrationInterface {
  readonly name = 'Coding1763683200007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table code (
        id uuid primary key,
        programme_id uuid not null references programme,
        name text not null,
        definition text not null,
        include text not null default '',
        exclude text not null default '',
        example text not null default '',
        retired_at timestamptz,
        unique (programme_id, name)
      );

      create table excerpt (
        id uuid primary key,
        contribution_id uuid not null,
        revision integer not null,
        starts_at integer not null check (starts_at >= 0),
        ends_at integer not null,
        quote text not null,
        prefix text not null,
        suffix text not null,
        marked_by uuid not null references person,
        marked_at timestamptz not null,
        foreign key (contribution_id, revision) references contribution_revision (contribution_id, number),
        unique (contribution_id, revision, starts_at, ends_at),
        check (ends_at > starts_at)
      );
      create index excerpt_marked_by on excerpt (marked_by);

      create table coding (
        id uuid primary key,
        excerpt_id uuid not null references excerpt,
        code_id uuid not null references code,
        coded_by uuid not null references person,
        coded_at timestamptz not null,
        removed_at timestamptz
      );
      create unique index coding_current on coding (excerpt_id, code_id, coded_by) where removed_at is null;
      create index coding_code on coding (code_id);
      create index coding_person on coding (coded_by);

      create type consent_purpose as enum ('quote unnamed', 'quote named');
      create type consent_state as enum ('asked', 'given', 'refused', 'withdrawn');

      create table consent (
        id uuid primary key,
        excerpt_id uuid not null references excerpt,
        urn text not null references school,
        purpose consent_purpose not null,
        state consent_state not null,
        charter_id uuid not null references charter,
        asked_by uuid not null references person,
        asked_at timestamptz not null,
        decided_by uuid references person,
        decided_at timestamptz,
        withdrawn_by uuid references person,
        withdrawn_at timestamptz,
        unique (excerpt_id, purpose),
        check ((state = 'asked') = (decided_at is null)),
        check ((state = 'withdrawn') = (withdrawn_at is not null))
      );
      create index consent_urn on consent (urn, state);
      create index consent_charter on consent (charter_id);
      create index consent_asked_by on consent (asked_by);
      create index consent_decided_by on consent (decided_by);
      create index consent_withdrawn_by on consent (withdrawn_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table consent;
      drop type consent_state;
      drop type consent_purpose;
      drop table coding, excerpt, code;
    `);
  }
}
