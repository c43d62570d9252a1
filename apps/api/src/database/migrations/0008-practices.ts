import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practice summaries: numbered versions, claims that rest on excerpts, withdrawal with a successor, and tries. */
export class Practices0008 implements MigrationInterface {
  readonly name = 'Practices1763683200008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type practice_state as enum ('draft', 'review', 'published', 'withdrawn');

      create table practice (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
        programme_id uuid not null references programme,
        state practice_state not null,
        created_by uuid not null references person,
        created_at timestamptz not null,
        withdrawn_at timestamptz,
        withdrawn_by uuid references person,
        withdrawn_because text,
        successor_id uuid references practice,
        check ((state = 'withdrawn') = (withdrawn_at is not null)),
        check ((state = 'withdrawn') = (withdrawn_because is not null)),
        check (successor_id is null or successor_id <> id)
      );
      create index practice_programme on practice (programme_id);
      create index practice_created_by on practice (created_by);
      create index practice_withdrawn_by on practice (withdrawn_by);
      create index practice_successor on practice (successor_id);

      create table practice_version (
        id uuid primary key,
        practice_id uuid not null references practice,
        number integer not null check (number > 0),
        title text not null,
        problem text not null,
        what_they_did text not null,
        what_it_took text not null,
        what_changed text not null,
        where_it_may_not_work text not null,
        context text not null,
        limits text not null,
        phase school_phase not null,
        themes text[] not null default '{}',
        change_note text not null default '',
        written_by uuid not null references person,
        written_at timestamptz not null,
        sent_to_review_at timestamptz,
        returned_at timestamptz,
        returned_by uuid references person,
        returned_note text,
        published_at timestamptz,
        published_by uuid references person,
        unique (practice_id, number),
        check ((returned_at is null) = (returned_note is null)),
        check (published_by is null or published_by <> written_by),
        check ((published_at is null) = (published_by is null))
      );
      create index practice_version_written_by on practice_version (written_by);
      create index practice_version_returned_by on practice_version (returned_by);
      create index practice_version_published_by on practice_version (published_by);
      create index practice_version_published on practice_version (published_at desc) where published_at is not null;

      create table claim (
        id uuid primary key,
        version_id uuid not null references practice_version on delete cascade,
        position integer not null check (position > 0),
        body_text text not null,
        unique (version_id, position)
      );

      create table claim_excerpt (
        claim_id uuid not null references claim on delete cascade,
        excerpt_id uuid not null references excerpt,
        purpose consent_purpose not null default 'quote unnamed',
        primary key (claim_id, excerpt_id)
      );
      create index claim_excerpt_excerpt on claim_excerpt (excerpt_id);

      create view standing_excerpt as
        select e.id, e.contribution_id, e.revision, e.quote, c.urn, d.group_id, g.programme_id,
          (c.deleted_at is null and c.research_consent) as is_open
        from excerpt e
        join contribution c on c.id = e.contribution_id
        join discussion d on d.id = c.discussion_id
        join school_group g on g.id = d.group_id;

      create view quotable_passage as
        select e.id as excerpt_id, s.purpose, e.quote, e.urn, e.group_id, e.programme_id, s.decided_at as consented_at
        from standing_excerpt e
        join consent s on s.excerpt_id = e.id and s.urn = e.urn
        where s.state = 'given' and e.is_open;
      comment on view quotable_passage is 'The only way by which the words of a school reach a practice: what is not in here is not shown';

      create type try_result as enum ('better', 'same', 'worse', 'too soon');

      create table practice_try (
        id uuid primary key,
        practice_id uuid not null references practice,
        urn text not null references school,
        logged_by uuid not null references person,
        logged_at timestamptz not null,
        client_id uuid not null,
        context text not null,
        change_made text not null,
        effort text not null check (effort in ('low', 'medium', 'high')),
        result try_result not null,
        proof text not null check (proof in ('impression', 'staff views', 'pupil views', 'pupil work', 'attendance or behaviour records', 'test results')),
        would_keep boolean not null,
        unique (logged_by, client_id)
      );
      create index practice_try_practice on practice_try (practice_id, logged_at desc);
      create index practice_try_urn on practice_try (urn);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table practice_try;
      drop type try_result;
      drop view quotable_passage, standing_excerpt;
      drop table claim_excerpt, claim, practice_version, practice;
      drop type practice_state;
    `);
  }
}
