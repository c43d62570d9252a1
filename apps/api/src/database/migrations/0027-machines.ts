import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The library's archive with what it quotes, and imports of research files between their preview and their end. */
export class Machines0027 implements MigrationInterface {
  readonly name = 'Machines1763856000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table library_archive (
        id uuid primary key,
        made_at timestamptz not null,
        size bigint not null check (size > 0),
        digest text not null,
        practices uuid[] not null,
        excerpts uuid[] not null,
        purposes text[] not null,
        check (cardinality(excerpts) = cardinality(purposes))
      );
      comment on column library_archive.excerpts is
        'What it may quote, each for the purpose beside it: once one of them is no longer quotable it is not handed out';

      create table exchange_import (
        id uuid primary key,
        programme_id uuid not null references programme,
        kind text not null check (kind in ('codebook', 'project')),
        file_name text not null,
        digest text not null,
        read_by uuid not null references person,
        read_at timestamptz not null,
        plan jsonb not null,
        losses jsonb not null,
        confirmed_at timestamptz,
        outcome jsonb,
        check ((confirmed_at is null) = (outcome is null))
      );
      comment on column exchange_import.plan is
        'Codes, memos and places in contributions; the words of a contribution are never in it';
      create index exchange_import_programme on exchange_import (programme_id, read_at desc);
      create index exchange_import_read_by on exchange_import (read_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table exchange_import, library_archive;`);
  }
}
