import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files and pictures that people add to what they write. */
export class Attachments0018 implements MigrationInterface {
  readonly name = 'Attachments1763784000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file_folder (
        folder uuid primary key,
        begun_at timestamptz not null
      );
      comment on table file_folder is 'Written before the first byte: what lies in the file store and belongs to nothing can be found and removed';

      create table attachment (
        id uuid primary key,
        group_id uuid not null references school_group,
        author_id uuid not null references person,
        contribution_id uuid references contribution,
        folder uuid not null unique references file_folder,
        name text not null check (length(name) between 1 and 200),
        ending text not null,
        size integer not null check (size > 0),
        digest text not null,
        width integer check (width > 0),
        height integer check (height > 0),
        scan text not null check (scan in ('clean', 'not scanned')),
        added_at timestamptz not null,
        check ((width is null) = (height is null))
      );
      create index attachment_group on attachment (group_id);
      create index attachment_author on attachment (author_id);
      create index attachment_contribution on attachment (contribution_id);
      create index attachment_unsent on attachment (added_at) where contribution_id is null;

      create table contribution_file (
        contribution_id uuid not null,
        revision integer not null,
        attachment_id uuid not null references attachment,
        primary key (contribution_id, revision, attachment_id),
        foreign key (contribution_id, revision) references contribution_revision
      );
      create index contribution_file_attachment on contribution_file (attachment_id);
      comment on table contribution_file is 'Which files each wording names: a wording that is hidden takes its files with it';

      comment on column attachment.id is 'Chosen by the device that sent it, so that a repeat is recognised';
      comment on column attachment.contribution_id is 'Null until a contribution names it; until then it is its author''s alone';
      comment on column attachment.size is 'Bytes as they are handed out: of a picture, after it was made anew';
      comment on column attachment.digest is 'SHA-256 of the bytes as they were sent';
      comment on column attachment.width is 'Pixels; pictures only';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table contribution_file, attachment, file_folder;`);
  }
}
