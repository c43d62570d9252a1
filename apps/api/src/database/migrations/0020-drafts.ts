import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words in the making, one row per person, place and device; and which sendings of a device were done. */
export class Drafts0020 implements MigrationInterface {
  readonly name = 'Drafts1763769600020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table write_receipt (
        person_id uuid not null references person,
        client_id uuid not null,
        verb text not null,
        subject_id uuid not null,
        written_at timestamptz not null,
        primary key (person_id, client_id, verb, subject_id)
      );
      comment on table write_receipt is 'A sending that is repeated after a lost answer is found here and not done again';

      create table draft (
        person_id uuid not null references person,
        place text not null check (place ~ '^(section:[0-9a-f-]{36}:[0-9a-f-]{36}|(reply|edit):[0-9a-f-]{36})$'),
        device_id uuid not null,
        room_id uuid not null references room,
        device_kind text not null check (device_kind in ('phone', 'tablet', 'computer')),
        body_text text not null,
        document jsonb,
        revision integer not null check (revision > 0),
        saved_at timestamptz not null,
        settled_at timestamptz,
        primary key (person_id, place, device_id)
      );
      comment on column draft.revision is 'Counted by the device: an old tab of it never writes over a newer draft';
      comment on column draft.settled_at is 'Sent, or put aside on another device: the words are gone, and the device that wrote them learns it from here';
      create index draft_room on draft (room_id);
      create index draft_saved on draft (saved_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table draft, write_receipt;`);
  }
}
