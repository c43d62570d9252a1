import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rooms with their gap-free numbers, and the outbox that carries what happened to those who must know. */
export class Platform0001 implements MigrationInterface {
  readonly name = 'Platform1763683200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists citext;

      create table room (
        id uuid primary key,
        last_number bigint not null default 0 check (last_number >= 0)
      );

      create table room_event (
        room_id uuid not null references room,
        number bigint not null check (number > 0),
        kind text not null,
        subject_id uuid not null,
        actor_id uuid,
        occurred_at timestamptz not null,
        primary key (room_id, number)
      );
      create index room_event_subject on room_event (subject_id);

      create table outbox (
        id bigint generated always as identity primary key,
        kind text not null,
        payload jsonb not null,
        room_id uuid references room,
        room_number bigint,
        occurred_at timestamptz not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now(),
        delivered_at timestamptz,
        parked_at timestamptz,
        last_error text
      );
      create index outbox_waiting on outbox (next_attempt_at, id) where delivered_at is null and parked_at is null;
      create index outbox_room on outbox (room_id);

      create table outbox_receipt (
        outbox_id bigint not null references outbox on delete cascade,
        subscriber text not null,
        received_at timestamptz not null default now(),
        primary key (outbox_id, subscriber)
      );

      -- Asked for by @socket.io/postgres-adapter for payloads over 8 kB; our hints never are.
      create table socket_io_attachments (
        id bigint generated always as identity primary key,
        created_at timestamptz not null default now(),
        payload bytea
      );

      create table world (
        name text primary key,
        begun_at timestamptz not null,
        filled_at timestamptz
      );
      comment on table world is 'Which seed filled this database; begun and not filled means that it was cut short';

      create table caught_mail (
        id uuid primary key,
        recipient citext not null,
        subject text not null,
        body_text text not null,
        caught_at timestamptz not null default now()
      );
      create index caught_mail_newest on caught_mail (caught_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table world, caught_mail, socket_io_attachments, outbox_receipt, outbox, room_event, room;
      drop extension citext;
      drop extension unaccent;
      drop extension pg_trgm;
    `);
  }
}
