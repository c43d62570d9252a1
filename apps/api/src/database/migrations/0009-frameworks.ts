import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes' outcomes as documents, with every part that they number as a row that others may point at. */
export class Frameworks0009 implements MigrationInterface {
  readonly name = 'Frameworks1763683200009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table framework (
        id text primary key check (id ~ '^[a-z0-9-]+$'),
        title text not null,
        status text not null,
        document jsonb not null,
        imported_at timestamptz not null
      );

      create table framework_entry (
        framework_id text not null references framework on delete cascade,
        place integer not null check (place > 0),
        parent_place integer,
        kind text not null,
        ref text not null,
        words text not null,
        primary key (framework_id, place),
        foreign key (framework_id, parent_place) references framework_entry (framework_id, place)
      );
      create index framework_entry_parent on framework_entry (framework_id, parent_place);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table framework_entry, framework;`);
  }
}
