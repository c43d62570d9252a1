import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said in a room: discussions held on a prompt sheet, contributions with every revision, and who has read. */
export class Discussions0006 implements MigrationInterface {
  readonly name = 'Discussions1763683200006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table discussion (
        id uuid primary key,
        group_id uuid not null references school_group,
        cycle_id uuid not null references cycle,
        prompt_sheet_version_id uuid not null references prompt_sheet_version,
        opened_at timestamptz not null,
        closed_at timestamptz,
        outcome text,
        unique (group_id, cycle_id)
      );
      create index discussion_cycle on discussion (cycle_id);
      create index discussion_sheet on discussion (prompt_sheet_version_id);

      create table contribution (
        id uuid primary key,
        discussion_id uuid not null references discussion,
        section_id uuid not null references prompt_section,
        parent_id uuid references contribution,
        author_id uuid not null references person,
        urn text references school,
        client_id uuid not null,
        revision integer not null default 1 check (revision > 0),
        body_text text not null,
        research_consent boolean not null default false,
        posted_at timestamptz not null,
        edited_at timestamptz,
        deleted_at timestamptz,
        deleted_by uuid references person,
        unique (author_id, client_id),
        check ((deleted_at is null) = (deleted_by is null))
      );
      create index contribution_discussion on contribution (discussion_id, posted_at, id);
      create index contribution_section on contribution (section_id);
      create index contribution_parent on contribution (parent_id);
      create index contribution_urn on contribution (urn);
      create index contribution_deleted_by on contribution (deleted_by);
      comment on column contribution.urn is 'The school that the author spoke for; none when a facilitator or coordinator wrote';

      create table contribution_revision (
        contribution_id uuid not null references contribution,
        number integer not null check (number > 0),
        body_text text not null,
        written_by uuid not null references person,
        written_at timestamptz not null,
        primary key (contribution_id, number)
      );
      create index contribution_revision_person on contribution_revision (written_by);

      create table room_reader (
        room_id uuid not null references room,
        person_id uuid not null references person,
        role role not null,
        first_read_at timestamptz not null,
        last_read_at timestamptz not null,
        last_number bigint not null,
        primary key (room_id, person_id)
      );
      create index room_reader_person on room_reader (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table room_reader, contribution_revision, contribution, discussion;`);
  }
}
