import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a formation run was asked beyond trios, what it has found so far, and the locks that every run obeys. */
export class FormationRequests0010 implements MigrationInterface {
  readonly name = 'FormationRequests1763769600010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table formation_run
        add column task text not null default 'trios' check (task in ('trios', 'quartets', 'families', 'pairs')),
        add column best_cost numeric,
        add column best_bound numeric,
        add column outcome jsonb not null default '{}';
      comment on column formation_run.rules is 'Effort, wishes and pool filter as asked; the locks as they stood';
      comment on column formation_run.best_cost is 'Of the best answer so far, while it runs';
      comment on column formation_run.outcome is 'Mean, worst and spread of the groups, and what each school loses against its best legal group';

      create table formation_lock (
        id uuid primary key,
        programme_id uuid not null references programme,
        kind text not null check (kind in ('together', 'apart')),
        reason text not null check (length(trim(reason)) > 0),
        until_on date,
        made_by uuid not null references person,
        made_at timestamptz not null,
        lifted_by uuid references person,
        lifted_at timestamptz,
        check ((lifted_by is null) = (lifted_at is null))
      );
      comment on table formation_lock is 'Schools that must or must not share a group; the reason is for coordinators only';
      create index formation_lock_programme on formation_lock (programme_id) where lifted_at is null;
      create index formation_lock_made_by on formation_lock (made_by);
      create index formation_lock_lifted_by on formation_lock (lifted_by);

      create table formation_lock_school (
        lock_id uuid not null references formation_lock,
        urn text not null references school,
        primary key (lock_id, urn)
      );
      create index formation_lock_school_urn on formation_lock_school (urn);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table formation_lock_school, formation_lock;
      alter table formation_run drop column task, drop column best_cost, drop column best_bound, drop column outcome;
    `);
  }
}
