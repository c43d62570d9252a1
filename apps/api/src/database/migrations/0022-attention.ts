import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What needs whom: notices, the word for each room, when mail and push may come, and the devices that a push may reach. */
export class Attention0022 implements MigrationInterface {
  readonly name = 'Attention1763769600022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice (
        id uuid primary key,
        person_id uuid not null references person,
        because text not null,
        subject text not null,
        by_id uuid references person,
        room_id uuid references school_group,
        discussion_id uuid references discussion,
        contribution_id uuid references contribution,
        urn text references school,
        programme_id uuid references programme,
        first_number bigint,
        last_number bigint check (last_number >= first_number),
        made_at timestamptz not null,
        read_at timestamptz,
        settled_at timestamptz,
        lettered_at timestamptz,
        pushed_at timestamptz,
        unique (person_id, because, subject)
      );
      comment on column notice.subject is 'The thing that needs the person: with person and because it makes a repeat recognisable';
      comment on column notice.first_number is 'Room number of the oldest event in the line that is unread';
      comment on column notice.settled_at is 'Nothing is to be done any more: the task is settled, the offer answered';
      create index notice_newest on notice (person_id, made_at desc, id desc);
      create index notice_waiting on notice (person_id) where lettered_at is null and read_at is null and settled_at is null;
      create index notice_subject on notice (subject);
      create index notice_by on notice (by_id);
      create index notice_room on notice (room_id);
      create index notice_discussion on notice (discussion_id);
      create index notice_contribution on notice (contribution_id);
      create index notice_urn on notice (urn);
      create index notice_programme on notice (programme_id);

      create table room_word (
        person_id uuid not null references person,
        room_id uuid not null references school_group,
        word text not null check (word in ('everything', 'when I am needed', 'nothing')),
        chosen_at timestamptz not null,
        primary key (person_id, room_id)
      );
      create index room_word_room on room_word (room_id, word);

      create table attention_settings (
        person_id uuid primary key references person,
        mail boolean not null,
        push boolean not null,
        quiet_from time not null,
        quiet_to time not null,
        digest_day smallint check (digest_day between 1 and 7),
        rests_on_closed_days boolean not null,
        chosen_at timestamptz not null
      );
      comment on column attention_settings.digest_day is 'Monday is 1; null: no digest';

      create table push_subscription (
        id uuid primary key,
        person_id uuid not null references person,
        endpoint text not null unique,
        p256dh text not null,
        auth text not null,
        device text not null,
        subscribed_at timestamptz not null
      );
      create index push_subscription_person on push_subscription (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table push_subscription, attention_settings, room_word, notice;`);
  }
}
