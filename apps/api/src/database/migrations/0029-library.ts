import type { MigrationInterface, QueryRunner } from 'typeorm';

const tries = `
  alter table practice_try
    add column is_adapted boolean not null default false,
    add column begun_on date,
    add column changed_at timestamptz,
    add column withdrawn_at timestamptz;
  update practice_try set begun_on = make_date(extract(year from logged_at)::int,
    case when extract(month from logged_at) >= 9 then 9 when extract(month from logged_at) >= 4 then 4 else 1 end, 1);
  alter table practice_try alter column begun_on set not null;
  comment on column practice_try.begun_on is 'The first day of the term in which the try began';

  create view standing_try as select * from practice_try where withdrawn_at is null;
  comment on view standing_try is 'What the library shows and the dials count: a try that its school took back is no row of it';

  create table practice_link (
    id uuid primary key,
    from_id uuid not null references practice,
    to_id uuid not null references practice,
    bearing text not null check (bearing in ('supports', 'adapts', 'contradicts', 'replaces')),
    because text not null,
    linked_by uuid not null references person,
    linked_at timestamptz not null,
    unlinked_by uuid references person,
    unlinked_at timestamptz,
    check (from_id <> to_id),
    check ((unlinked_at is null) = (unlinked_by is null))
  );
  create unique index practice_link_standing on practice_link (from_id, to_id, bearing) where unlinked_at is null;
  create index practice_link_from on practice_link (from_id);
  create index practice_link_to on practice_link (to_id);
  create index practice_link_linked_by on practice_link (linked_by);
  create index practice_link_unlinked_by on practice_link (unlinked_by);`;

const shelf = `
  create table library_edition (
    single boolean primary key default true check (single),
    number bigint not null
  );
  insert into library_edition (number) values (0);
  comment on table library_edition is 'Changed by every transaction that changes the shelf: what was counted under one number holds while it stands';

  create table library_shelf (
    practice_id uuid primary key references practice on delete cascade,
    version_id uuid not null references practice_version on delete cascade,
    published_at timestamptz not null,
    phases text[] not null,
    outcomes text[] not null,
    learners text[] not null,
    themes text[] not null,
    size_bands text[] not null,
    disadvantage_bands text[] not null,
    time_to_first_effect text,
    context_key text not null,
    head tsvector not null,
    search tsvector not null,
    confidence smallint not null default 0 check (confidence between 0 and 5),
    effort text check (effort in ('low', 'medium', 'high')),
    tries integer not null default 0 check (tries >= 0),
    recount_at timestamptz
  );
  create index library_shelf_version on library_shelf (version_id);
  create index library_shelf_newest on library_shelf (published_at desc, practice_id desc);
  create index library_shelf_surest on library_shelf (confidence desc, published_at desc, practice_id desc);
  create index library_shelf_search on library_shelf using gin (search) with (fastupdate = off);
  create index library_shelf_recount on library_shelf (recount_at) where recount_at is not null;
  comment on table library_shelf is 'One row for each practice that the public may read, made anew in the transaction that changes it; no quotation is in it';
  comment on column library_shelf.context_key is 'What is told of where it comes from: phases, sizes and disadvantage; practices with one key are equally like a school';
  comment on column library_shelf.recount_at is 'When age alone may move its dials, or a day after they were counted; null: nothing was tried';`;

const shelving = `
  create function shelve_practice(which uuid) returns void language plpgsql as $$
    begin
      insert into library_shelf (practice_id, version_id, published_at, phases, outcomes, learners, themes, size_bands,
        disadvantage_bands, time_to_first_effect, context_key, head, search)
      select p.id, v.id, v.published_at,
        array(select distinct phase from unnest(array[v.phase::text] || v.context_phases
          || array(select variant ->> 'phase' from jsonb_array_elements(v.phase_variants) as variant)) as phase order by 1),
        v.outcomes, v.learners, v.themes, v.size_bands, v.disadvantage_bands, v.time_to_first_effect,
        concat_ws('|',
          array_to_string(case when v.context_phases = '{}' then array[v.phase::text] else v.context_phases end, ';'),
          array_to_string(v.size_bands, ';'), array_to_string(v.disadvantage_bands, ';')),
        to_tsvector('talk', concat_ws(' ', v.title, v.problem)),
        to_tsvector('talk', concat_ws(' ', v.title, v.problem, v.what_they_did, v.what_it_took, v.what_changed, v.conditions,
          v.what_did_not_work, v.context, array_to_string(v.themes, ' '), array_to_string(v.learners, ' '),
          array_to_string(v.outcomes, ' ')))
      from practice p
      join lateral (select * from practice_version w where w.practice_id = p.id and w.published_at is not null
        order by w.number desc limit 1) v on true
      where p.id = which and p.state = 'published'
      on conflict (practice_id) do update set version_id = excluded.version_id, published_at = excluded.published_at,
        phases = excluded.phases, outcomes = excluded.outcomes, learners = excluded.learners, themes = excluded.themes,
        size_bands = excluded.size_bands, disadvantage_bands = excluded.disadvantage_bands,
        time_to_first_effect = excluded.time_to_first_effect, context_key = excluded.context_key,
        head = excluded.head, search = excluded.search;
      if not found then
        delete from library_shelf where practice_id = which;
      end if;
    end $$;
  comment on function shelve_practice is 'Puts a practice on the shelf as the public reads it now, or takes it down; its dials are left alone';

  create function shelve_changed_practice() returns trigger language plpgsql as $$
    begin perform shelve_practice(new.id); return null; end $$;
  create function shelve_changed_version() returns trigger language plpgsql as $$
    begin perform shelve_practice(new.practice_id); return null; end $$;
  create function turn_library_edition() returns trigger language plpgsql as $$
    begin
      update library_edition set number = pg_current_xact_id()::text::bigint
        where number <> pg_current_xact_id()::text::bigint;
      return null;
    end $$;

  create trigger practice_shelved after insert or update of state on practice
    for each row execute function shelve_changed_practice();
  create trigger practice_version_shelved after insert or update on practice_version
    for each row when (new.published_at is not null) execute function shelve_changed_version();
  create trigger library_edition_turned after insert or update or delete on library_shelf
    for each statement execute function turn_library_edition();

  select shelve_practice(id) from practice where state = 'published';
  update library_shelf f set recount_at = now()
    where exists (select from practice_try t where t.practice_id = f.practice_id);`;

/** The public library: what stands on its shelf and is found there, tries as their schools leave them, practices that speak of others. */
export class Library0029 implements MigrationInterface {
  readonly name = 'Library1763856000029';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tries, shelf, shelving]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger practice_version_shelved on practice_version;
      drop trigger practice_shelved on practice;
      drop function shelve_changed_version(), shelve_changed_practice(), shelve_practice(uuid);
      drop table library_shelf;
      drop function turn_library_edition();
      drop table library_edition, practice_link;
      drop view standing_try;
      alter table practice_try drop column withdrawn_at, drop column changed_at, drop column begun_on, drop column is_adapted;`);
  }
}
