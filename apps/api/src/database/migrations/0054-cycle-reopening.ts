import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cycle that is ended keeps the last day that was planned, and may be opened again with a reason. */
export class CycleReopening0054 implements MigrationInterface {
  readonly name = 'CycleReopening1763942410054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cycle add column planned_end date;
      update cycle set planned_end = ends_on where outcome is not null;
      alter table cycle add constraint cycle_ended_after_a_plan check ((planned_end is null) = (outcome is null));
      comment on column cycle.planned_end is 'The last day that was planned; null unless the cycle was ended. Copies are as long as this says';
      create table cycle_reopening (
        id uuid primary key,
        cycle_id uuid not null references cycle,
        because text not null check (length(trim(because)) > 0),
        reopened_at timestamptz not null,
        reopened_by uuid not null references person,
        outcome text not null,
        ended_at timestamptz not null,
        ended_by uuid not null references person,
        ended_on date not null
      );
      create index cycle_reopening_cycle on cycle_reopening (cycle_id);
      create index cycle_reopening_reopened_by on cycle_reopening (reopened_by);
      create index cycle_reopening_ended_by on cycle_reopening (ended_by);
      comment on table cycle_reopening is 'How a cycle had ended before it was opened again, by whom and why';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table cycle_reopening; alter table cycle drop column planned_end;`);
  }
}
