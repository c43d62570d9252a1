import type { MigrationInterface, QueryRunner } from 'typeorm';

const versions = `
  alter table code
    add column parent_id uuid references code,
    add column version integer not null default 1 check (version > 0),
    add column merged_into_id uuid references code,
    add column split_from_id uuid references code,
    add column origin_framework text,
    add column origin_ref text,
    add check (parent_id is null or parent_id <> id),
    add check (merged_into_id is null or retired_at is not null),
    add check ((origin_framework is null) = (origin_ref is null)),
    add unique (programme_id, origin_framework, origin_ref);
  create index code_parent on code (parent_id);
  create index code_merged_into on code (merged_into_id);
  create index code_split_from on code (split_from_id);
  comment on column code.origin_ref is 'The refs of the framework''s entries from its top down, parted by " / "';

  create table code_version (
    code_id uuid not null references code,
    number integer not null check (number > 0),
    kind text not null check (kind in ('added', 'seeded', 'defined', 'moved', 'merged', 'split', 'retired', 'restored')),
    name text not null,
    definition text not null,
    include text not null,
    exclude text not null,
    example text not null,
    parent_id uuid references code,
    merged_into_id uuid references code,
    is_retired boolean not null,
    reason text not null,
    load integer not null default 0 check (load >= 0),
    changed_by uuid references person,
    changed_at timestamptz not null,
    primary key (code_id, number)
  );
  create index code_version_parent on code_version (parent_id);
  create index code_version_merged_into on code_version (merged_into_id);
  create index code_version_changed_by on code_version (changed_by);
  comment on column code_version.load is 'How many codings stood under the code when it was changed';
  comment on column code_version.changed_by is 'Null for codes from before versions were kept';

  insert into code_version (code_id, number, kind, name, definition, include, exclude, example, is_retired, reason, changed_at)
    select c.id, 1, 'added', c.name, c.definition, c.include, c.exclude, c.example, c.retired_at is not null,
      'In the codebook before its versions were kept', coalesce((select min(k.coded_at) from coding k where k.code_id = c.id), now())
    from code c;`;

const codings = `
  alter table coding
    add column code_version integer not null default 1,
    add column counts_as_id uuid references code,
    add column counted_by uuid references person,
    add column counted_at timestamptz,
    add column replaces_id uuid references coding,
    add foreign key (code_id, code_version) references code_version (code_id, number),
    add check ((counts_as_id is null) = (counted_by is null)),
    add check ((counts_as_id is null) = (counted_at is null));
  alter table coding alter column code_version drop default;
  drop index coding_code;
  create index coding_code on coding (code_id, code_version);
  create index coding_counts_as on coding (counts_as_id);
  create index coding_counted_by on coding (counted_by);
  create index coding_replaces on coding (replaces_id);
  comment on column coding.code_version is 'The version of the code that the coder read; it never changes';
  comment on column coding.counts_as_id is 'After a split: the part that somebody decided it belongs to';
  comment on column coding.replaces_id is 'Marked anew after an edit: the coding on the words as they were';

  alter table excerpt
    add column confirmed_revision integer,
    add column confirmed_by uuid references person,
    add column confirmed_at timestamptz,
    add check ((confirmed_revision is null) = (confirmed_by is null)),
    add check ((confirmed_revision is null) = (confirmed_at is null));
  create index excerpt_confirmed_by on excerpt (confirmed_by);
  comment on column excerpt.confirmed_revision is 'The later revision in which a coder looked where the words stand now';

  create view counted_code as
    with recursive walk (code_id, counted_code_id) as (
      select id, id from code where merged_into_id is null
      union all
      select c.id, w.counted_code_id from code c join walk w on c.merged_into_id = w.code_id
    )
    select code_id, counted_code_id from walk;
  comment on view counted_code is 'The code under which codings of a code count: itself, or what it was merged into';

  create view analysable_excerpt as
    select e.id, e.contribution_id, e.revision, e.quote, e.urn, e.group_id, e.programme_id
    from standing_excerpt e
    where e.is_open and (
      select c.research_access from charter c where c.group_id = e.group_id order by c.number desc limit 1);
  comment on view analysable_excerpt is
    'The only way by which excerpts reach counts, tables, comparisons and files: words that their author opened to research, under a charter that lets research in';

  create view counted_coding as
    select k.id, k.excerpt_id, k.code_id, k.code_version, w.counted_code_id, k.coded_by, k.coded_at,
      e.contribution_id, e.urn, e.group_id, e.programme_id
    from coding k
    join counted_code w on w.code_id = coalesce(k.counts_as_id, k.code_id)
    join analysable_excerpt e on e.id = k.excerpt_id
    where k.removed_at is null;
  comment on view counted_coding is 'Codings that stand, with the code they were made under and the code they count under';`;

const memos = `
  create table memo (
    id uuid primary key,
    programme_id uuid not null references programme,
    excerpt_id uuid references excerpt,
    code_id uuid references code,
    urn text references school,
    author_id uuid not null references person,
    client_id uuid not null,
    revision integer not null default 1 check (revision > 0),
    body_text text not null,
    written_at timestamptz not null,
    revised_at timestamptz not null,
    removed_at timestamptz,
    unique (author_id, client_id),
    check (num_nonnulls(excerpt_id, code_id, urn) = 1)
  );
  create index memo_programme on memo (programme_id, revised_at desc, id desc);
  create index memo_excerpt on memo (excerpt_id);
  create index memo_code on memo (code_id);
  create index memo_urn on memo (urn);
  comment on table memo is 'Researchers'' notes on a passage, a code or a school: read by researchers of the programme and by nobody else';

  create table memo_revision (
    memo_id uuid not null references memo,
    number integer not null check (number > 0),
    body_text text not null,
    revised_at timestamptz not null,
    primary key (memo_id, number)
  );`;

const exportsOfWords = `
  create table words_export (
    id uuid primary key,
    kind text not null check (kind in ('research file', 'archive', 'feed', 'mail')),
    label text not null check (length(trim(label)) > 0),
    programme_id uuid references programme,
    taken_by uuid references person,
    taken_at timestamptz not null
  );
  create index words_export_programme on words_export (programme_id, taken_at desc);
  create index words_export_taken_by on words_export (taken_by);
  comment on table words_export is 'Every copy of schools'' words that left the product, so that a withdrawal can say what it could not recall';
  comment on column words_export.taken_by is 'Null where no one person took it: an archive made by night, a feed';

  create table words_export_excerpt (
    export_id uuid not null references words_export on delete cascade,
    excerpt_id uuid not null references excerpt,
    primary key (export_id, excerpt_id)
  );
  create index words_export_excerpt_excerpt on words_export_excerpt (excerpt_id);`;

const analysis = `
  create view analysis_consent as
    select c.id as contribution_id, c.urn, d.group_id,
      case when c.research_consent then 'given' else 'withdrawn' end as state,
      coalesce(yes.actor_id, c.author_id) as decided_by,
      coalesce(yes.occurred_at, c.posted_at) as decided_at,
      case when not c.research_consent then latest.actor_id end as withdrawn_by,
      case when not c.research_consent then latest.occurred_at end as withdrawn_at,
      (select h.number from charter h where h.group_id = d.group_id
         and h.adopted_at <= coalesce(yes.occurred_at, c.posted_at) order by h.number desc limit 1) as charter_number
    from contribution c
    join discussion d on d.id = c.discussion_id
    left join lateral (
      select v.number, v.actor_id, v.occurred_at from room_event v
      where v.room_id = d.group_id and v.subject_id = c.id and v.kind = 'ResearchConsentChanged'
      order by v.number desc limit 1) latest on true
    left join lateral (
      select v.actor_id, v.occurred_at from room_event v
      where v.room_id = d.group_id and v.subject_id = c.id and v.kind = 'ResearchConsentChanged'
        and (c.research_consent or v.number < latest.number)
      order by v.number desc limit 1) yes on true
    where c.research_consent or latest.number is not null;
  comment on view analysis_consent is
    'The consent to analysis, read off the room''s own record: who opened a contribution to research, under which charter, and who closed it';`;

/** Versions of codes, what codings count under, memos, exports of words, and the consent to analysis as a record. */
export class Codebook0025 implements MigrationInterface {
  readonly name = 'Codebook1763683200025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(versions);
    await runner.query(codings);
    await runner.query(memos);
    await runner.query(exportsOfWords);
    await runner.query(analysis);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view analysis_consent;
      drop table words_export_excerpt, words_export, memo_revision, memo;
      drop view counted_coding, analysable_excerpt, counted_code;
      alter table excerpt drop column confirmed_revision, drop column confirmed_by, drop column confirmed_at;
      alter table coding
        drop column code_version, drop column counts_as_id, drop column counted_by, drop column counted_at, drop column replaces_id;
      create index coding_code on coding (code_id);
      drop table code_version;
      alter table code
        drop column parent_id, drop column version, drop column merged_into_id, drop column split_from_id,
        drop column origin_framework, drop column origin_ref;`);
  }
}
