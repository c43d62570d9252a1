import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a group meets and what is kept of it; what became of actions; sheets in the making. */
export class Meetings0031 implements MigrationInterface {
  readonly name = 'Meetings1763942400031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(meetings);
    await runner.query(actions);
    await runner.query(sheets);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table prompt_section drop column minutes, drop column stage;
      alter table prompt_sheet drop column retired_at;
      drop table prompt_sheet_draft, cycle_question, cycle_evidence, action_evidence, action_return;
      delete from action where discussion_id is null;
      alter table action drop column idea_id, drop column meeting_id, drop column group_id,
        alter column discussion_id set not null;
      drop table idea_step, idea, calendar_link, meeting_clock, visit_note, meeting_minutes, meeting_word, slot_answer,
        meeting_slot, meeting;
      alter table caught_mail drop column calendar;
    `);
  }
}

const meetings = `
  create table meeting (
    id uuid primary key,
    group_id uuid not null references school_group,
    kind text not null check (kind in ('meeting', 'learning walk', 'deep dive', 'critical friend')),
    title text not null,
    purpose text not null,
    host_urn text references school,
    is_elsewhere boolean not null,
    place text not null,
    video_link text,
    length integer not null check (length between 10 and 480),
    state text not null check (state in ('polling', 'settled', 'cancelled')),
    starts_at timestamptz,
    sequence integer not null default 0 check (sequence >= 0),
    proposed_by uuid not null references person,
    proposed_at timestamptz not null,
    reminded_at timestamptz,
    asked_at timestamptz,
    check (state <> 'settled' or starts_at is not null),
    check (kind = 'meeting' or host_urn is not null)
  );
  comment on column meeting.length is 'Minutes';
  comment on column meeting.sequence is 'Raised by every change that calendars must hear of (RFC 5545)';
  comment on column meeting.is_elsewhere is 'Held without us and written down afterwards';
  comment on column meeting.asked_at is 'When its schools were asked whether they met';
  create index meeting_group on meeting (group_id, starts_at);
  create index meeting_host on meeting (host_urn);
  create index meeting_proposed_by on meeting (proposed_by);
  create index meeting_to_ask on meeting (starts_at) where state = 'settled' and asked_at is null;

  create table meeting_slot (
    id uuid primary key,
    meeting_id uuid not null references meeting,
    starts_at timestamptz not null,
    unique (meeting_id, starts_at)
  );

  create table slot_answer (
    slot_id uuid not null references meeting_slot,
    urn text not null references school,
    answer text not null check (answer in ('yes', 'if need be', 'no')),
    answered_by uuid not null references person,
    answered_at timestamptz not null,
    primary key (slot_id, urn)
  );
  create index slot_answer_urn on slot_answer (urn);
  create index slot_answer_person on slot_answer (answered_by);

  create table meeting_word (
    meeting_id uuid not null references meeting,
    urn text not null references school,
    became text not null check (became in ('met', 'moved', 'not met')),
    because text not null,
    told_by uuid not null references person,
    told_at timestamptz not null,
    primary key (meeting_id, urn)
  );
  comment on table meeting_word is 'Did you meet? What each school said, its latest word';
  create index meeting_word_urn on meeting_word (urn);
  create index meeting_word_person on meeting_word (told_by);

  create table meeting_minutes (
    meeting_id uuid not null references meeting,
    number integer not null check (number > 0),
    decisions text not null,
    learning text not null,
    actions jsonb not null default '[]',
    present text[] not null,
    written_by uuid not null references person,
    written_at timestamptz not null,
    hidden_at timestamptz,
    hidden_by uuid references person,
    primary key (meeting_id, number)
  );
  comment on table meeting_minutes is 'Every wording; the highest number stands. Hidden words go to nobody';
  create index meeting_minutes_writer on meeting_minutes (written_by);
  create index meeting_minutes_hider on meeting_minutes (hidden_by);

  create table visit_note (
    meeting_id uuid not null references meeting,
    urn text not null references school,
    saw text not null,
    takes text not null,
    surprised text not null,
    written_by uuid not null references person,
    written_at timestamptz not null,
    hidden_at timestamptz,
    hidden_by uuid references person,
    primary key (meeting_id, urn)
  );
  create index visit_note_urn on visit_note (urn);
  create index visit_note_writer on visit_note (written_by);
  create index visit_note_hider on visit_note (hidden_by);

  create table meeting_clock (
    meeting_id uuid primary key references meeting,
    presenter_urn text not null references school,
    minutes jsonb not null,
    turn text not null check (turn in ('present', 'clarify', 'challenge', 'commit')),
    running_since timestamptz,
    spent real not null,
    number integer not null,
    ended_at timestamptz
  );
  create index meeting_clock_presenter on meeting_clock (presenter_urn);

  create table calendar_link (
    person_id uuid primary key references person,
    secret_hash text not null unique,
    made_at timestamptz not null
  );
  comment on table calendar_link is 'The address under which a person’s calendar can be subscribed to; without a row there is none';

  alter table caught_mail add column calendar text;
  comment on column caught_mail.calendar is 'The invitation or cancellation that came with it (RFC 5546)';`;

const actions = `
  create table idea (
    id uuid primary key,
    group_id uuid not null references school_group,
    title text not null,
    stage text not null check (stage in ('evidence', 'trial', 'review', 'scale')),
    number integer not null check (number > 0),
    started_at timestamptz not null
  );
  create index idea_group on idea (group_id);

  create table idea_step (
    idea_id uuid not null references idea,
    number integer not null check (number > 0),
    stage text not null check (stage in ('evidence', 'trial', 'review', 'scale')),
    words text not null,
    written_by uuid not null references person,
    written_at timestamptz not null,
    primary key (idea_id, number)
  );
  create index idea_step_person on idea_step (written_by);

  alter table action alter column discussion_id drop not null,
    add column group_id uuid references school_group,
    add column meeting_id uuid references meeting,
    add column idea_id uuid references idea;
  update action set group_id = (select d.group_id from discussion d where d.id = action.discussion_id);
  alter table action alter column group_id set not null,
    add constraint action_agreed_somewhere check (num_nonnulls(discussion_id, meeting_id) = 1);
  create index action_group on action (group_id);
  create index action_meeting on action (meeting_id);
  create index action_idea on action (idea_id);

  create table action_return (
    id uuid primary key,
    action_id uuid not null references action,
    answer text not null check (answer in ('done', 'changed', 'dropped', 'waiting')),
    because text not null,
    what_before text not null,
    due_before date not null,
    meeting_id uuid references meeting,
    told_by uuid not null references person,
    told_at timestamptz not null
  );
  comment on table action_return is 'What became of an action, each time it was asked; the latest counts';
  create index action_return_action on action_return (action_id, told_at desc);
  create index action_return_meeting on action_return (meeting_id);
  create index action_return_person on action_return (told_by);

  create table action_evidence (
    action_id uuid not null references action,
    attachment_id uuid not null references attachment,
    added_by uuid not null references person,
    added_at timestamptz not null,
    primary key (action_id, attachment_id)
  );
  create index action_evidence_attachment on action_evidence (attachment_id);
  create index action_evidence_person on action_evidence (added_by);

  create table cycle_evidence (
    group_id uuid not null references school_group,
    cycle_id uuid not null references cycle,
    urn text not null references school,
    number integer not null check (number > 0),
    words text not null,
    written_by uuid not null references person,
    written_at timestamptz not null,
    primary key (group_id, cycle_id, urn, number)
  );
  comment on table cycle_evidence is 'One piece of evidence a school and cycle, in every wording; the highest number stands';
  create index cycle_evidence_cycle on cycle_evidence (cycle_id);
  create index cycle_evidence_urn on cycle_evidence (urn);
  create index cycle_evidence_person on cycle_evidence (written_by);

  create table cycle_question (
    group_id uuid not null references school_group,
    cycle_id uuid not null references cycle,
    about_urn text not null references school,
    by_urn text not null references school,
    words text not null,
    written_by uuid not null references person,
    written_at timestamptz not null,
    primary key (group_id, cycle_id, about_urn, by_urn),
    check (about_urn <> by_urn)
  );
  create index cycle_question_cycle on cycle_question (cycle_id);
  create index cycle_question_about on cycle_question (about_urn);
  create index cycle_question_by on cycle_question (by_urn);
  create index cycle_question_person on cycle_question (written_by);`;

const sheets = `
  create table prompt_sheet_draft (
    prompt_sheet_id uuid primary key references prompt_sheet,
    title text not null,
    introduction text not null,
    write_first boolean not null,
    sections jsonb not null,
    number integer not null check (number > 0),
    saved_by uuid not null references person,
    saved_at timestamptz not null
  );
  create index prompt_sheet_draft_person on prompt_sheet_draft (saved_by);
  alter table prompt_sheet add column retired_at timestamptz;
  comment on column prompt_sheet.retired_at is 'Not to be chosen for cycles any more; what was held on it stays';

  alter table prompt_section
    add column stage text not null default 'talk' check (stage in ('prepare', 'talk', 'act')),
    add column minutes integer check (minutes between 1 and 180);`;
