import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which contributions hold what is searched for, the first few that the index of words tells. Left to itself PostgreSQL
 * expects a word that it does not know in one contribution of 200, and goes through all talk, the newest first, to meet one.
 */
export class TalkHolding0062 implements MigrationInterface {
  readonly name = 'TalkHolding1763942410062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function talk_holding(query tsquery, most int) returns setof uuid
        language sql stable rows 100
        set enable_seqscan = off
        set enable_indexscan = off
        as $$ select id from contribution where has_words and search @@ query limit most $$;
      comment on function talk_holding is 'Of all talk: whoever calls it asks besides what may be read';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function talk_holding(tsquery, int)');
  }
}
