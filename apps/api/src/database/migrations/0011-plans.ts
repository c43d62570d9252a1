import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans: a run's proposal in a coordinator's hands, step by step, and the places offered to schools before release. */
export class Plans0011 implements MigrationInterface {
  readonly name = 'Plans1763769600011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table grouping_plan (
        id uuid primary key references room,
        run_id uuid not null references formation_run,
        programme_id uuid not null references programme,
        cycle_id uuid not null references cycle,
        phase school_phase not null,
        name text not null check (length(trim(name)) > 0),
        status text not null check (status in ('draft', 'with schools', 'released', 'abandoned')),
        version integer not null default 0 check (version >= 0),
        pool jsonb not null,
        run_groups jsonb not null,
        started_by uuid not null references person,
        started_at timestamptz not null,
        offered_by uuid references person,
        offered_at timestamptz,
        released_by uuid references person,
        released_at timestamptz
      );
      comment on column grouping_plan.id is 'Also its room: coordinators who have it open are told of every step';
      comment on column grouping_plan.version is 'Goes up with every step, undo and redo; a change that was made on an older version is refused';
      comment on column grouping_plan.pool is 'The schools as the run saw them and the spread of each measure: likeness in a plan is the likeness of its run';
      comment on column grouping_plan.run_groups is 'The URNs of each group as the run proposed it: what the plan is compared with';
      create index grouping_plan_run on grouping_plan (run_id);
      create index grouping_plan_programme on grouping_plan (programme_id, started_at desc);
      create index grouping_plan_cycle on grouping_plan (cycle_id);
      create index grouping_plan_started_by on grouping_plan (started_by);
      create index grouping_plan_offered_by on grouping_plan (offered_by);
      create index grouping_plan_released_by on grouping_plan (released_by);

      create table planned_group (
        id uuid primary key,
        plan_id uuid not null references grouping_plan,
        position integer not null,
        name text not null default '',
        is_locked boolean not null default false,
        cost numeric not null,
        reason jsonb not null,
        released_group_id uuid references school_group,
        not_waited_because text,
        unique (plan_id, id)
      );
      comment on column planned_group.not_waited_because is 'Why it was released before every school of it had accepted';
      create index planned_group_plan on planned_group (plan_id, position);
      create index planned_group_released on planned_group (released_group_id);

      create table planned_school (
        plan_id uuid not null references grouping_plan,
        urn text not null references school,
        planned_group_id uuid,
        primary key (plan_id, urn),
        foreign key (plan_id, planned_group_id) references planned_group (plan_id, id)
      );
      comment on column planned_school.planned_group_id is 'Null: of the plan and in no group of it yet';
      create index planned_school_group on planned_school (plan_id, planned_group_id);
      create index planned_school_urn on planned_school (urn);

      create table planned_override (
        planned_group_id uuid not null references planned_group on delete cascade,
        rule text not null,
        reason text not null check (length(trim(reason)) > 0),
        set_by uuid not null references person,
        set_at timestamptz not null,
        primary key (planned_group_id, rule)
      );
      create index planned_override_set_by on planned_override (set_by);

      create table plan_step (
        plan_id uuid not null references grouping_plan,
        number integer not null check (number > 0),
        kind text not null,
        change jsonb not null,
        reason text,
        taken_by uuid not null references person,
        taken_at timestamptz not null,
        is_undone boolean not null default false,
        is_replaced boolean not null default false,
        turned_by uuid references person,
        turned_at timestamptz,
        version integer not null,
        primary key (plan_id, number),
        check ((turned_by is null) = (turned_at is null)),
        check (is_undone or not is_replaced)
      );
      comment on column plan_step.change is 'Before and after of every group it touched, so that it can be taken back and taken again';
      comment on column plan_step.is_replaced is 'Taken back, and then other steps were taken: history, and no longer to be taken again';
      comment on column plan_step.turned_by is 'Who last took it back or took it again';
      comment on column plan_step.version is 'The version of the plan that last came of it: what a stale change is told of';
      create index plan_step_taken_by on plan_step (taken_by);
      create index plan_step_turned_by on plan_step (turned_by);

      create table place_offer (
        id uuid primary key,
        plan_id uuid not null references grouping_plan,
        urn text not null references school,
        planned_group_id uuid references planned_group on delete set null,
        members text[] not null check (cardinality(members) > 1),
        described jsonb not null,
        sent_by uuid not null references person,
        sent_at timestamptz not null,
        reminded_at timestamptz,
        answer_by date not null,
        answer text not null default 'waiting' check (answer in ('waiting', 'accepted', 'declined', 'change asked', 'taken back')),
        because text,
        answered_by uuid references person,
        answered_from citext,
        answered_at timestamptz
      );
      comment on table place_offer is 'A place in a group, described without the names of its other schools, for one school to answer';
      comment on column place_offer.members is 'The group as it was offered, in the order of URNs: for coordinators only. An offer stands while the plan has this very group';
      comment on column place_offer.described is 'What the school was told, word for word: a later change of the plan does not change it';
      comment on column place_offer.answered_from is 'The mailbox whose link answered, where nobody was signed in';
      create unique index place_offer_open on place_offer (plan_id, urn) where answer in ('waiting', 'accepted');
      create index place_offer_group on place_offer (planned_group_id);
      create index place_offer_plan on place_offer (plan_id);
      create index place_offer_urn on place_offer (urn);
      create index place_offer_sent_by on place_offer (sent_by);
      create index place_offer_answered_by on place_offer (answered_by);

      create table place_offer_recipient (
        id uuid primary key,
        offer_id uuid not null references place_offer,
        email citext not null,
        person_id uuid references person,
        token_hash text not null unique,
        mailed_at timestamptz,
        unique (offer_id, email)
      );
      comment on column place_offer_recipient.token_hash is 'Of the secret in this mailbox’s link, which answers for the school without an account';
      create index place_offer_recipient_person on place_offer_recipient (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table place_offer_recipient, place_offer, plan_step, planned_override, planned_school, planned_group, grouping_plan;
    `);
  }
}
