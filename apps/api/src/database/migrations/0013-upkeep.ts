import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Life after release: what coordinators ought to look at, and who was a member of a group when and why. */
export class Upkeep0013 implements MigrationInterface {
  readonly name = 'Upkeep1763769600013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table upkeep_task (
        id uuid primary key,
        programme_id uuid not null references programme,
        cycle_id uuid not null references cycle,
        phase school_phase not null,
        group_id uuid references school_group,
        kind text not null check (kind in ('newcomer', 'leaver', 'closed', 'border')),
        urns text[] not null check (cardinality(urns) > 0),
        rule text,
        cause text not null,
        state text not null default 'open' check (state in ('open', 'mended', 'kept', 'dismissed', 'overtaken')),
        raised_at timestamptz not null,
        raised_by uuid references person,
        raised_because text,
        settled_at timestamptz,
        settled_by uuid references person,
        settled_because text,
        repair jsonb,
        check ((state = 'open') = (settled_at is null)),
        check ((kind = 'newcomer') = (group_id is null)),
        check ((kind = 'border') = (rule is not null))
      );
      comment on column upkeep_task.cause is 'The same matter has the same cause: it is raised once, and not again once it was kept or dismissed';
      comment on column upkeep_task.raised_by is 'Null where the register or a change of the programme raised it';
      comment on column upkeep_task.repair is 'The repair that was applied, in facts';
      create unique index upkeep_task_matter
        on upkeep_task (programme_id, cycle_id, kind, cause, (coalesce(group_id::text, '')))
        where state in ('open', 'kept', 'dismissed');
      create index upkeep_task_programme on upkeep_task (programme_id, raised_at desc);
      create index upkeep_task_cycle on upkeep_task (cycle_id);
      create index upkeep_task_group on upkeep_task (group_id);
      create index upkeep_task_raised_by on upkeep_task (raised_by);
      create index upkeep_task_settled_by on upkeep_task (settled_by);

      alter table group_member
        add column joined_by uuid references person,
        add column joined_because text,
        add column left_by uuid references person,
        add column left_because text;
      comment on column group_member.joined_because is 'Null: a member since the release of the group';
      create index group_member_joined_by on group_member (joined_by);
      create index group_member_left_by on group_member (left_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table group_member
        drop column joined_by, drop column joined_because, drop column left_by, drop column left_because;
      drop table upkeep_task;
    `);
  }
}
