import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finding what was said: by words as they are inflected, and by words that are nearly right. */
export class Search0016 implements MigrationInterface {
  readonly name = 'Search1763769600016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create text search configuration talk (copy = english);
      alter text search configuration talk
        alter mapping for hword, hword_part, word with unaccent, english_stem;

      alter table contribution add column search tsvector
        generated always as (case when deleted_at is null then to_tsvector('talk', body_text) end) stored;
      comment on column contribution.search is 'Null for a stub: deleted words are not found';
      create index contribution_search on contribution using gin (search) with (fastupdate = off);
      create index contribution_near on contribution using gin (body_text gin_trgm_ops) with (fastupdate = off)
        where deleted_at is null;

      create function contribution_near(words text) returns setof uuid
        language sql stable rows 50
        set pg_trgm.word_similarity_threshold = 0.4
        as $$ select id from contribution where deleted_at is null and words <% body_text $$;
      comment on function contribution_near is 'Contributions with something near the words; its own threshold forgives a slip or two';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function contribution_near(text);
      drop index contribution_near, contribution_search;
      alter table contribution drop column search;
      drop text search configuration talk;
    `);
  }
}
