import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail about what waits: letters, each once; the days on which schools are closed; and what a caught mail would have carried. */
export class Letters0023 implements MigrationInterface {
  readonly name = 'Letters1763856000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closed_day (
        id uuid primary key,
        la_code text references local_authority,
        from_on date not null,
        to_on date not null check (to_on >= from_on),
        name text not null check (length(name) between 1 and 80),
        imported_by uuid references person,
        imported_at timestamptz not null
      );
      comment on column closed_day.la_code is 'Null for all of England';
      comment on column closed_day.imported_by is 'Null where the command line did';
      create index closed_day_authority on closed_day (la_code, to_on);
      create index closed_day_imported_by on closed_day (imported_by);

      create table letter (
        id uuid primary key,
        person_id uuid not null references person,
        kind text not null check (kind in ('direct', 'round', 'matters', 'digest')),
        key text not null,
        room_id uuid references school_group,
        discussion_id uuid references discussion,
        answer_to uuid references contribution,
        answer_section uuid references prompt_section,
        made_at timestamptz not null,
        sent_at timestamptz,
        dropped_at timestamptz,
        dropped_because text,
        unique (person_id, key),
        check (sent_at is null or dropped_at is null),
        check ((dropped_at is null) = (dropped_because is null))
      );
      comment on column letter.key is 'With the person it makes the Message-ID; the words are made when it is sent, and not kept';
      create index letter_newest on letter (person_id, kind, made_at desc);
      create index letter_room on letter (room_id);
      comment on column letter.answer_to is 'The contribution that a reply by mail replies to';
      create index letter_answer_to on letter (answer_to);
      create index letter_answer_section on letter (answer_section);
      create index letter_discussion on letter (discussion_id);

      create table letter_notice (
        notice_id uuid primary key references notice on delete cascade,
        letter_id uuid not null references letter on delete cascade
      );
      create index letter_notice_letter on letter_notice (letter_id);

      alter table caught_mail
        add column message_id text unique,
        add column body_html text,
        add column reply_to text,
        add column stop_url text;
      comment on column caught_mail.message_id is 'The same mail, sent again after a crash, is caught once';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caught_mail drop column stop_url, drop column reply_to, drop column body_html, drop column message_id;
      drop table letter_notice, letter, closed_day;
    `);
  }
}
