import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a fuller practice says. The generalised context is computed from the register and never typed. */
const card = `
  alter table practice_version
    add column conditions text not null default '',
    add column what_did_not_work text not null default '',
    add column evidence text not null default '',
    add column evidence_kind text check (evidence_kind in ('impression', 'staff views', 'pupil views', 'pupil work',
      'attendance or behaviour records', 'test results', 'comparison with other schools', 'published research')),
    add column outcomes text[] not null default '{}'
      check (outcomes <@ array['presence', 'participation', 'progress']),
    add column framework_entries jsonb not null default '[]',
    add column learners text[] not null default '{}',
    add column time_to_first_effect text check (time_to_first_effect in ('weeks', 'a term', 'a year', 'longer')),
    add column phase_variants jsonb not null default '[]',
    add column research jsonb not null default '[]',
    add column review_by date,
    add column licence text check (licence in ('CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'OGL 3.0')),
    add column context_phases text[] not null default '{}',
    add column size_bands text[] not null default '{}',
    add column disadvantage_bands text[] not null default '{}',
    add column authorities integer not null default 0 check (authorities >= 0),
    add column schools integer not null default 0 check (schools >= 0),
    add column content_hash text,
    add column reviewed_at timestamptz,
    add column reviewed_by uuid references person,
    add column ready_at timestamptz,
    add check ((reviewed_at is null) = (reviewed_by is null)),
    add check (reviewed_at is null or sent_to_review_at is not null),
    add check (ready_at is null or reviewed_at is not null);
  create index practice_version_reviewed_by on practice_version (reviewed_by);
  comment on column practice_version.framework_entries is 'A list of {framework, ref}: an entry of a framework as it numbers it';
  comment on column practice_version.phase_variants is 'A list of {phase, words}: what is done otherwise in another phase';
  comment on column practice_version.research is 'A list of {doi, citation, csl}: csl is the record as CSL JSON text, empty where the citation was typed';
  comment on column practice_version.size_bands is
    'With context_phases, disadvantage_bands, authorities and schools: where it comes from, generalised from the register until five schools fit';
  comment on column practice_version.content_hash is 'SHA-256 of what was sent to review: what is reviewed, approved and published is this and nothing else';

  alter table claim_excerpt add column agreed_words text;
  comment on column claim_excerpt.agreed_words is 'What the school would rather be quoted with; shown in the place of the excerpt''s own words';`;

const writing = `
  create table version_writer (
    version_id uuid not null references practice_version on delete cascade,
    person_id uuid not null references person,
    last_at timestamptz not null,
    primary key (version_id, person_id)
  );
  create index version_writer_person on version_writer (person_id);
  comment on table version_writer is 'Everybody who wrote any part of a version: none of them reviews or publishes the practice';
  insert into version_writer (version_id, person_id, last_at) select id, written_by, written_at from practice_version;

  create function refuse_writer_as_publisher() returns trigger language plpgsql as $$
    begin
      if exists (
        select from version_writer w join practice_version v on v.id = w.version_id
        where v.practice_id = new.practice_id and w.person_id in (new.published_by, new.reviewed_by)) then
        raise exception 'who wrote any part of a practice violates check constraint: they may not review or publish it'
          using errcode = 'check_violation';
      end if;
      return new;
    end $$;
  create trigger practice_version_publisher before update of published_by, reviewed_by on practice_version
    for each row when (new.published_by is not null or new.reviewed_by is not null)
    execute function refuse_writer_as_publisher();

  create table practice_field (
    version_id uuid not null references practice_version on delete cascade,
    field text not null,
    number integer not null check (number > 0),
    written_by uuid not null references person,
    written_at timestamptz not null,
    primary key (version_id, field)
  );
  create index practice_field_written_by on practice_field (written_by);
  comment on column practice_field.number is 'Raised by every save of the field: a save names the number that it began from';

  create table practice_field_lock (
    version_id uuid not null references practice_version on delete cascade,
    field text not null,
    person_id uuid not null references person,
    client_id uuid not null,
    held_until timestamptz not null,
    primary key (version_id, field)
  );
  create index practice_field_lock_person on practice_field_lock (person_id);`;

const review = `
  insert into room (id) select id from practice;

  create table practice_review (
    version_id uuid not null references practice_version on delete cascade,
    round integer not null check (round > 0),
    sent_by uuid not null references person,
    sent_at timestamptz not null,
    content_hash text not null,
    content jsonb not null,
    decided_by uuid references person,
    decided_at timestamptz,
    decision text check (decision in ('handed back', 'passed', 'taken back')),
    note text,
    primary key (version_id, round),
    check ((decided_at is null) = (decided_by is null)),
    check ((decided_at is null) = (decision is null))
  );
  create index practice_review_sent_by on practice_review (sent_by);
  create index practice_review_decided_by on practice_review (decided_by);
  comment on column practice_review.content is 'The exact text that was reviewed, without the schools'' words: the next round is compared with it';

  create table practice_turn (
    id uuid primary key,
    version_id uuid not null references practice_version on delete cascade,
    party text not null check (party in ('writer', 'editor', 'school')),
    urn text references school,
    because text not null,
    opened_by uuid references person,
    opened_at timestamptz not null,
    ended_at timestamptz,
    reminded_at timestamptz,
    reminders integer not null default 0,
    check ((party = 'school') = (urn is not null))
  );
  create unique index practice_turn_open on practice_turn (version_id, party, coalesce(urn, '')) where ended_at is null;
  create index practice_turn_waiting on practice_turn (opened_at) where ended_at is null;
  create index practice_turn_version on practice_turn (version_id);
  create index practice_turn_urn on practice_turn (urn);
  create index practice_turn_opened_by on practice_turn (opened_by);
  comment on table practice_turn is 'Whose turn it is with a version, and since when; whoever waited long is reminded';
  insert into practice_turn (id, version_id, party, because, opened_at)
    select gen_random_uuid(), id, case when sent_to_review_at is null then 'writer' else 'editor' end,
      case when sent_to_review_at is null then 'to write' else 'to review' end, coalesce(sent_to_review_at, written_at)
    from practice_version where published_at is null;`;

const talk = `
  create table words_answer (
    id uuid primary key,
    version_id uuid not null references practice_version on delete cascade,
    excerpt_id uuid not null references excerpt,
    urn text not null references school,
    place_hash text not null,
    content_hash text not null,
    answer text not null check (answer in ('approved', 'softer', 'withheld')),
    offered_words text,
    answered_by uuid not null references person,
    answered_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid references person,
    check ((answer = 'softer') = (offered_words is not null)),
    check ((settled_at is null) = (settled_by is null))
  );
  create index words_answer_version on words_answer (version_id, excerpt_id, answered_at);
  create index words_answer_excerpt on words_answer (excerpt_id);
  create index words_answer_urn on words_answer (urn);
  create index words_answer_answered_by on words_answer (answered_by);
  create index words_answer_settled_by on words_answer (settled_by);
  comment on column words_answer.place_hash is 'SHA-256 of the sentence, its quotation and the use: another sentence is asked anew';

  create table practice_comment (
    id uuid primary key,
    version_id uuid not null references practice_version on delete cascade,
    parent_id uuid references practice_comment,
    field text not null,
    quote text not null,
    prefix text not null,
    suffix text not null,
    body_text text not null,
    written_by uuid not null references person,
    written_at timestamptz not null,
    resolved_by uuid references person,
    resolved_at timestamptz,
    check ((resolved_at is null) = (resolved_by is null))
  );
  create index practice_comment_version on practice_comment (version_id, written_at);
  create index practice_comment_parent on practice_comment (parent_id);
  create index practice_comment_written_by on practice_comment (written_by);
  create index practice_comment_resolved_by on practice_comment (resolved_by);

  create table checked_link (
    url text primary key,
    outcome text not null check (outcome in ('answers', 'dead', 'could not be checked')),
    because text not null,
    checked_at timestamptz not null
  );
  create table research_record (
    doi text primary key,
    citation text not null,
    csl text not null,
    looked_up_at timestamptz not null
  );`;

/** A practice in the making: the fuller card, writing together, reviews bound to a text, schools' words in place, whose turn it is. */
export class PracticeMaking0028 implements MigrationInterface {
  readonly name = 'PracticeMaking1763683200028';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [card, writing, review, talk]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table research_record, checked_link, practice_comment, words_answer, practice_turn, practice_review,
        practice_field_lock, practice_field;
      drop trigger practice_version_publisher on practice_version;
      drop function refuse_writer_as_publisher();
      drop table version_writer;
      delete from room_event where room_id in (select id from practice);
      delete from room where id in (select id from practice);
      alter table claim_excerpt drop column agreed_words;
      alter table practice_version
        drop column conditions, drop column what_did_not_work, drop column evidence, drop column evidence_kind,
        drop column outcomes, drop column framework_entries, drop column learners, drop column time_to_first_effect,
        drop column phase_variants, drop column research, drop column review_by, drop column licence,
        drop column context_phases, drop column size_bands, drop column disadvantage_bands, drop column authorities,
        drop column schools, drop column content_hash, drop column reviewed_at, drop column reviewed_by,
        drop column ready_at;`);
  }
}
