import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Formation runs with what they proposed, and the groups that were released, with charter, members and invitations. */
export class Groups0005 implements MigrationInterface {
  readonly name = 'Groups1763683200005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type formation_status as enum ('waiting', 'running', 'finished', 'cancelled', 'failed');

      create table formation_run (
        id uuid primary key,
        programme_id uuid not null references programme,
        cycle_id uuid not null references cycle,
        phase school_phase not null,
        profile jsonb not null,
        rules jsonb not null,
        seed text not null,
        snapshot_hash text not null,
        engine text not null,
        status formation_status not null,
        progress real not null default 0,
        pool_size integer not null,
        total numeric,
        lower_bound numeric,
        unplaced jsonb not null default '[]',
        failed_because text,
        started_by uuid not null references person,
        started_at timestamptz not null,
        beat_at timestamptz,
        finished_at timestamptz
      );
      comment on column formation_run.beat_at is 'The last sign of life of the process that runs it; a run whose process died falls silent';
      create index formation_run_open on formation_run (started_at) where status in ('waiting', 'running');
      create index formation_run_programme on formation_run (programme_id, started_at desc);
      create index formation_run_cycle on formation_run (cycle_id);
      create index formation_run_started_by on formation_run (started_by);

      create table school_group (
        id uuid primary key references room,
        programme_id uuid not null references programme,
        cycle_id uuid not null references cycle,
        kind text not null check (kind in ('trio', 'quartet', 'family', 'pair', 'strand', 'locality', 'steering group')),
        phase school_phase,
        name text not null,
        reason jsonb not null,
        released_at timestamptz not null,
        released_by uuid not null references person,
        ended_at timestamptz
      );
      create index school_group_programme on school_group (programme_id);
      create index school_group_cycle on school_group (cycle_id);
      create index school_group_released_by on school_group (released_by);

      create table proposed_group (
        id uuid primary key,
        run_id uuid not null references formation_run on delete cascade,
        position integer not null,
        cost numeric not null,
        reason jsonb not null,
        released_group_id uuid references school_group,
        unique (run_id, position)
      );
      create index proposed_group_released on proposed_group (released_group_id);

      create table proposed_member (
        proposed_group_id uuid not null references proposed_group on delete cascade,
        urn text not null references school,
        primary key (proposed_group_id, urn)
      );
      create index proposed_member_urn on proposed_member (urn);

      create table group_member (
        id uuid primary key,
        group_id uuid not null references school_group,
        urn text not null references school,
        joined_at timestamptz not null,
        left_at timestamptz,
        check (left_at is null or left_at >= joined_at)
      );
      create unique index group_member_current on group_member (group_id, urn) where left_at is null;
      create index group_member_urn on group_member (urn);

      create table rule_override (
        id uuid primary key,
        group_id uuid not null references school_group,
        rule text not null,
        reason text not null check (length(trim(reason)) > 0),
        overridden_by uuid not null references person,
        overridden_at timestamptz not null
      );
      create index rule_override_group on rule_override (group_id);
      create index rule_override_person on rule_override (overridden_by);

      create table charter (
        id uuid primary key,
        group_id uuid not null references school_group,
        number integer not null check (number > 0),
        research_access boolean not null,
        text_in_email boolean not null,
        adopted_at timestamptz not null,
        adopted_by uuid not null references person,
        unique (group_id, number)
      );
      create index charter_adopted_by on charter (adopted_by);

      create table invitation (
        id uuid primary key,
        group_id uuid not null references school_group,
        urn text not null references school,
        email citext not null,
        role role not null check (role in ('school leader', 'deputy', 'colleague')),
        token_hash text not null unique,
        invited_by uuid not null references person,
        invited_at timestamptz not null,
        expires_at timestamptz not null,
        sent_at timestamptz,
        accepted_at timestamptz,
        accepted_by uuid references person,
        declined_at timestamptz,
        declined_because text
      );
      create index invitation_group on invitation (group_id);
      create index invitation_urn on invitation (urn);
      create index invitation_invited_by on invitation (invited_by);
      create index invitation_accepted_by on invitation (accepted_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table invitation, charter, rule_override, group_member, proposed_member, proposed_group, school_group, formation_run;
      drop type formation_status;
    `);
  }
}
