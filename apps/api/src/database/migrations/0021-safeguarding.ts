import type { MigrationInterface, QueryRunner } from 'typeorm';

const words = `
  alter table contribution
    add column hidden_at timestamptz,
    add column hidden_by uuid references person,
    add column words_removed_at timestamptz,
    add column change_count integer not null default 1,
    add column has_words boolean not null generated always as (deleted_at is null and hidden_at is null) stored,
    add check ((hidden_at is null) = (hidden_by is null)),
    add check (words_removed_at is null or deleted_at is not null or hidden_at is not null);
  create index contribution_hidden_by on contribution (hidden_by);
  comment on column contribution.has_words is
    'The one question that every read asks: false for what was deleted or hidden, whose words go to nobody';
  comment on column contribution.change_count is
    'Raised by every change of the row, so that of two readings of it the later one can be told';

  create function count_contribution_change() returns trigger language plpgsql as $$
    begin
      new.change_count := old.change_count + 1;
      return new;
    end $$;
  create trigger contribution_change before update on contribution
    for each row execute function count_contribution_change();

  alter table contribution_revision add column hidden_at timestamptz;
  comment on column contribution_revision.hidden_at is 'A wording that was flagged and replaced by its author: no history shows it';`;

/** Deleted or hidden: the index, the nearness and the passages that researchers marked know one rule. */
const search = (hasWords: string, isOpen: string, expression: string) => `
  drop function contribution_near(text);
  drop index contribution_near, contribution_search;
  alter table contribution drop column search;
  alter table contribution add column search tsvector
    generated always as (case when ${expression} then to_tsvector('talk', body_text) end) stored;
  comment on column contribution.search is 'Null for a stub: its words are not found';
  create index contribution_search on contribution using gin (search) with (fastupdate = off);
  create index contribution_near on contribution using gin (body_text gin_trgm_ops) with (fastupdate = off)
    where ${hasWords};
  create function contribution_near(words text) returns setof uuid
    language sql stable rows 50
    set pg_trgm.word_similarity_threshold = 0.4
    as $$ select id from contribution where ${hasWords} and words <% body_text $$;
  comment on function contribution_near is 'Contributions with something near the words; its own threshold forgives a slip or two';

  create or replace view standing_excerpt as
    select e.id, e.contribution_id, e.revision, e.quote, c.urn, d.group_id, g.programme_id, (${isOpen}) as is_open
    from excerpt e
    join contribution c on c.id = e.contribution_id
    join discussion d on d.id = c.discussion_id
    join school_group g on g.id = d.group_id;`;

const flags = `
  create table flag (
    id uuid primary key,
    contribution_id uuid not null references contribution,
    revision integer not null,
    clause text not null,
    hides boolean not null,
    raised_by uuid not null references person,
    raised_at timestamptz not null,
    reword_asked_at timestamptz,
    reword_asked_by uuid references person,
    reword_because text,
    settled_at timestamptz,
    settled_by uuid references person,
    outcome text check (outcome in ('shown', 'kept hidden', 'reworded', 'taken back')),
    because text,
    check ((settled_at is null) = (outcome is null)),
    check ((settled_at is null) = (settled_by is null)),
    check ((reword_asked_at is null) = (reword_asked_by is null))
  );
  comment on column flag.clause is 'pupil, or the clause of the room''s agreement that the flag names';
  comment on column flag.hides is 'Whether the contribution went out of sight with the flag';
  create unique index flag_open on flag (contribution_id, raised_by, clause) where settled_at is null;
  create index flag_contribution on flag (contribution_id, raised_at);
  create index flag_raised_by on flag (raised_by, raised_at);
  create index flag_settled_by on flag (settled_by);
  create index flag_reword_asked_by on flag (reword_asked_by);

  create table hidden_words_reading (
    id uuid primary key,
    contribution_id uuid not null references contribution,
    person_id uuid not null references person,
    role role not null,
    because text not null check (length(trim(because)) > 0),
    read_at timestamptz not null
  );
  comment on table hidden_words_reading is 'Who opened hidden words, as what and why: the members of the room see it';
  create index hidden_words_reading_contribution on hidden_words_reading (contribution_id, read_at);
  create index hidden_words_reading_person on hidden_words_reading (person_id);`;

const guests = `
  create table room_guest (
    id uuid primary key,
    group_id uuid not null references school_group,
    email citext not null,
    name text not null check (length(trim(name)) > 0),
    because text not null check (length(trim(because)) > 0),
    from_number bigint check (from_number >= 0),
    may_reply boolean not null,
    last_day date not null,
    agreed_urns text[] not null default '{}',
    token_hash text not null unique,
    invited_by uuid not null references person,
    invited_at timestamptz not null,
    sent_at timestamptz,
    accepted_at timestamptz,
    accepted_by uuid references person,
    ended_at timestamptz,
    ended_by uuid references person,
    check ((accepted_at is null) = (accepted_by is null))
  );
  comment on column room_guest.from_number is
    'The room number after which contributions are shown; null for the whole history';
  comment on column room_guest.ended_by is 'Null where the last day had passed';
  create unique index room_guest_current on room_guest (group_id, email) where ended_at is null;
  create index room_guest_invited_by on room_guest (invited_by);
  create index room_guest_accepted_by on room_guest (accepted_by, group_id);
  create index room_guest_ended_by on room_guest (ended_by);`;

/** Safe talk: flags, what is out of sight and who looked at it nevertheless, and guests of a room. */
export class Safeguarding0021 implements MigrationInterface {
  readonly name = 'Safeguarding1763769600021';

  async up(runner: QueryRunner): Promise<void> {
    // A label of an enumeration cannot be taken away again: the undo leaves it, and nothing uses it.
    await runner.query(`alter type role add value if not exists 'guest'`);
    await runner.query(words);
    await runner.query(
      search(
        'has_words',
        `c.has_words and c.research_consent and not exists (
          select from contribution_revision v
          where v.contribution_id = e.contribution_id and v.number = e.revision and v.hidden_at is not null)`,
        'deleted_at is null and hidden_at is null',
      ),
    );
    await runner.query(flags);
    await runner.query(guests);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table room_guest, hidden_words_reading, flag;
      delete from role_grant where role::text = 'guest';
      delete from room_reader where role::text = 'guest';`);
    await runner.query(
      search('deleted_at is null', 'c.deleted_at is null and c.research_consent', 'deleted_at is null'),
    );
    await runner.query(`
      alter table contribution_revision drop column hidden_at;
      drop trigger contribution_change on contribution;
      drop function count_contribution_change();
      alter table contribution
        drop column has_words, drop column change_count, drop column words_removed_at,
        drop column hidden_by, drop column hidden_at;`);
  }
}
