import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trios and quartets linked into families, with dates, and the figure that a contribution is about. */
export class Families0014 implements MigrationInterface {
  readonly name = 'Families1763769600014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table family_group (
        id uuid primary key,
        family_id uuid not null references school_group,
        group_id uuid not null references school_group,
        linked_at timestamptz not null,
        linked_by uuid references person,
        unlinked_at timestamptz,
        unlinked_by uuid references person,
        check (family_id <> group_id),
        check (unlinked_at is null or unlinked_at >= linked_at)
      );
      comment on column family_group.linked_by is 'Null: it came whole into the family when that was released';
      create unique index family_group_current on family_group (group_id) where unlinked_at is null;
      create index family_group_group on family_group (group_id);
      create index family_group_family on family_group (family_id);
      create index family_group_linked_by on family_group (linked_by);
      create index family_group_unlinked_by on family_group (unlinked_by);

      create table pinned_point (
        contribution_id uuid primary key references contribution,
        urn text not null references school,
        code text not null,
        academic_year text not null,
        state text not null check (state in ('value', 'suppressed', 'not held', 'withheld')),
        value numeric,
        since_year text,
        change numeric,
        check ((state = 'value') = (value is not null)),
        check ((change is null) = (since_year is null))
      );
      comment on table pinned_point is 'The point of a family graph that a contribution is about, with its figures as they were shown then';
      create index pinned_point_urn on pinned_point (urn, code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table pinned_point, family_group;`);
  }
}
