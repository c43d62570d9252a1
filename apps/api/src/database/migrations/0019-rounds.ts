import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The room as a place to read and to decide: what each has read, reactions, write-first rounds, moves, actions. */
export class Rounds0019 implements MigrationInterface {
  readonly name = 'Rounds1763856000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reading_count (
        room_id uuid not null references room,
        person_id uuid not null references person,
        last_number bigint not null check (last_number >= 0),
        primary key (room_id, person_id)
      );
      comment on table reading_count is 'The newest number of what a person has read in a room: gap-free per person and room';
      create index reading_count_person on reading_count (person_id);

      create table contribution_read (
        person_id uuid not null references person,
        contribution_id uuid not null references contribution,
        room_id uuid not null references room,
        number bigint not null check (number > 0),
        read_at timestamptz not null,
        primary key (person_id, contribution_id),
        unique (room_id, person_id, number)
      );
      create index contribution_read_contribution on contribution_read (contribution_id);

      insert into contribution_read (person_id, contribution_id, room_id, number, read_at)
        select v.person_id, c.id, v.room_id,
          row_number() over (partition by v.room_id, v.person_id order by e.number), v.last_read_at
        from room_reader v
          join room_event e on e.room_id = v.room_id and e.kind = 'ContributionPosted' and e.number <= v.last_number
          join contribution c on c.id = e.subject_id and c.author_id <> v.person_id;
      insert into reading_count (room_id, person_id, last_number)
        select room_id, person_id, max(number) from contribution_read group by room_id, person_id;

      create type reaction_kind as enum ('see this too', 'want to try', 'tell us more');
      create table reaction (
        contribution_id uuid not null references contribution,
        kind reaction_kind not null,
        person_id uuid not null references person,
        urn text not null references school,
        reacted_at timestamptz not null,
        primary key (contribution_id, kind, person_id)
      );
      create index reaction_person on reaction (person_id);
      create index reaction_urn on reaction (urn);

      alter table prompt_sheet_version add column write_first boolean not null default false;
      alter table discussion add column write_first boolean not null default false;
      comment on column discussion.write_first is 'While it runs, a member reads under a prompt once they have written there';
      create index contribution_author on contribution (author_id, discussion_id, section_id) where parent_id is null;

      create table contribution_move (
        contribution_id uuid not null references contribution,
        number integer not null check (number > 0),
        from_section_id uuid not null references prompt_section,
        to_section_id uuid not null references prompt_section,
        moved_by uuid not null references person,
        moved_at timestamptz not null,
        primary key (contribution_id, number),
        check (from_section_id <> to_section_id)
      );
      create index contribution_move_from on contribution_move (from_section_id);
      create index contribution_move_to on contribution_move (to_section_id);
      create index contribution_move_person on contribution_move (moved_by);

      create table round_outcome (
        discussion_id uuid not null references discussion,
        number integer not null check (number > 0),
        learned text not null,
        will_try text not null,
        actions jsonb not null default '[]',
        written_by uuid references person,
        written_at timestamptz not null,
        primary key (discussion_id, number)
      );
      comment on table round_outcome is 'What a round ended on, with every later change; the highest number stands';
      create index round_outcome_person on round_outcome (written_by);

      create table action (
        id uuid primary key,
        discussion_id uuid not null references discussion,
        position integer not null check (position > 0),
        what text not null,
        urn text not null references school,
        person_id uuid references person,
        due_on date not null,
        agreed_at timestamptz not null,
        removed_at timestamptz
      );
      create index action_discussion on action (discussion_id);
      create index action_urn on action (urn);
      create index action_person on action (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table action, round_outcome, contribution_move, reaction, contribution_read, reading_count;
      drop index contribution_author;
      drop type reaction_kind;
      alter table discussion drop column write_first;
      alter table prompt_sheet_version drop column write_first;
    `);
  }
}
