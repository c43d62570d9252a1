import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['idea', 'cycle_evidence', 'cycle_question'] as const;

/** Ideas, evidence and questions go out of sight at one press, as contributions and minutes do. */
export class BoardWords0037 implements MigrationInterface {
  readonly name = 'BoardWords1763942410037';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`
        alter table ${table} add column hidden_at timestamptz, add column hidden_by uuid references person;
        create index ${table}_hider on ${table} (hidden_by);
        comment on column ${table}.hidden_at is 'Hidden words go to nobody; removed ones are empty and stay hidden';
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`alter table ${table} drop column hidden_by, drop column hidden_at`);
  }
}
