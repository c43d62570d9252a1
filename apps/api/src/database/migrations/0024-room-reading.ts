import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reading rooms and searching talk ask of the indexes, as `npm run bench:room` showed it. */
export class RoomReading0024 implements MigrationInterface {
  readonly name = 'RoomReading1763856000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index group_member_group on group_member (group_id);
      create index contribution_newest on contribution (posted_at desc, id desc) where has_words;
      drop function contribution_near(text);
      drop index contribution_near;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index contribution_near on contribution using gin (body_text gin_trgm_ops) with (fastupdate = off)
        where has_words;
      create function contribution_near(words text) returns setof uuid
        language sql stable rows 50
        set pg_trgm.word_similarity_threshold = 0.4
        as $$ select id from contribution where has_words and words <% body_text $$;
      drop index contribution_newest, group_member_group;
    `);
  }
}
