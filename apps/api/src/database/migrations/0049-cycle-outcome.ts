import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cycle is ended with what it came to, on its last day, before or after it. */
export class CycleOutcome0049 implements MigrationInterface {
  readonly name = 'CycleOutcome1763942410049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cycle
        add column outcome text check (length(trim(outcome)) > 0),
        add column ended_at timestamptz,
        add column ended_by uuid references person,
        add constraint cycle_ended_by_somebody check (num_nonnulls(outcome, ended_at, ended_by) in (0, 3));
      create index cycle_ended_by on cycle (ended_by);
      comment on column cycle.outcome is 'What it came to, in the coordinators’ words; null while it is not ended';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table cycle drop column outcome, drop column ended_at, drop column ended_by;`);
  }
}
