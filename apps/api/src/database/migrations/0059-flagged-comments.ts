import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['practice_comment', 'memo', 'action_return', 'charter_change'] as const;

/** Comments on a practice, memos, what became of an action and why a charter changes are flagged as tries are. */
export class FlaggedComments0059 implements MigrationInterface {
  readonly name = 'FlaggedComments1763942410059';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`
        alter table ${table} add column hidden_at timestamptz, add column words_removed_at timestamptz,
          add constraint ${table}_removed_is_hidden check (words_removed_at is null or hidden_at is not null);
        comment on column ${table}.hidden_at is 'Hidden words go to nobody; what the row says without words stands';
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`alter table ${table} drop column words_removed_at, drop column hidden_at`);
  }
}
