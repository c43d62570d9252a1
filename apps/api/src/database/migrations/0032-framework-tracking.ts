import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries that others can point at across imports; tags, links between frameworks, KPI values whose history stays. */
export class FrameworkTracking0032 implements MigrationInterface {
  readonly name = 'FrameworkTracking1763942400032';

  async up(runner: QueryRunner): Promise<void> {
    for (const step of [entries, imports, pointing, tracking, lasting]) await runner.query(step);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table kpi_target, kpi_value, framework_link, framework_tag, framework_import;
      drop function refuse_kpi_change();
      delete from framework_entry where place is null;
      alter table framework_entry drop constraint framework_entry_parent_place,
        drop constraint framework_entry_place, drop constraint framework_entry_pkey,
        drop column path, drop column facts,
        alter column place set not null,
        add primary key (framework_id, place),
        add constraint framework_entry_framework_id_parent_place_fkey
          foreign key (framework_id, parent_place) references framework_entry (framework_id, place);
      alter table framework drop column authority_code, drop column programme_id;
    `);
  }
}

const entries = `
  alter table framework
    add column authority_code text references local_authority,
    add column programme_id uuid references programme;
  create index framework_authority on framework (authority_code);
  create index framework_programme on framework (programme_id);
  comment on column framework.authority_code is 'With programme_id: whose officers and coordinators enter its KPI values';

  alter table framework_entry add column path text, add column facts jsonb not null default '{}';
  with recursive line as (
    select framework_id, place, ref as path from framework_entry where parent_place is null
    union all
    select e.framework_id, e.place, l.path || ' / ' || e.ref
    from framework_entry e join line l on l.framework_id = e.framework_id and l.place = e.parent_place
  )
  update framework_entry e set path = l.path from line l
  where l.framework_id = e.framework_id and l.place = e.place;
  alter table framework_entry
    drop constraint framework_entry_framework_id_parent_place_fkey,
    drop constraint framework_entry_pkey,
    alter column path set not null,
    alter column place drop not null,
    add primary key (framework_id, path),
    add constraint framework_entry_place unique (framework_id, place),
    add constraint framework_entry_parent_place
      foreign key (framework_id, parent_place) references framework_entry (framework_id, place);
  comment on column framework_entry.path is 'The refs from the top down, parted by " / ": what others point at';
  comment on column framework_entry.place is 'Null: the document no longer has it, and it stays for what points at it';`;

const imports = `
  create table framework_import (
    id uuid primary key,
    framework_id text references framework,
    imported_at timestamptz not null,
    imported_by uuid references person,
    outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'refused')),
    because text not null default '',
    lines jsonb not null default '[]',
    check ((outcome = 'refused') = (because <> ''))
  );
  comment on column framework_import.lines is 'What became of each entry: a list of {path, kind, outcome, note}';
  comment on column framework_import.imported_by is 'Null: the command line';
  create index framework_import_framework on framework_import (framework_id, imported_at desc);
  create index framework_import_person on framework_import (imported_by);
  create index framework_import_recent on framework_import (imported_at desc);`;

const pointing = `
  create table framework_tag (
    id uuid primary key,
    subject_kind text not null check (subject_kind in ('practice', 'prompt', 'discussion', 'action')),
    subject_id uuid not null,
    framework_id text not null,
    entry_path text not null,
    tagged_by uuid not null references person,
    tagged_at timestamptz not null,
    removed_by uuid references person,
    removed_at timestamptz,
    foreign key (framework_id, entry_path) references framework_entry,
    check ((removed_at is null) = (removed_by is null))
  );
  create unique index framework_tag_once on framework_tag (framework_id, entry_path, subject_kind, subject_id)
    where removed_at is null;
  create index framework_tag_entry on framework_tag (framework_id, entry_path);
  create index framework_tag_subject on framework_tag (subject_kind, subject_id);
  create index framework_tag_person on framework_tag (tagged_by);
  create index framework_tag_remover on framework_tag (removed_by);

  create table framework_link (
    id uuid primary key,
    framework_id text not null,
    entry_path text not null,
    other_framework_id text not null,
    other_entry_path text not null,
    because text not null check (because <> ''),
    linked_by uuid not null references person,
    linked_at timestamptz not null,
    removed_by uuid references person,
    removed_at timestamptz,
    foreign key (framework_id, entry_path) references framework_entry,
    foreign key (other_framework_id, other_entry_path) references framework_entry,
    check (framework_id < other_framework_id),
    check ((removed_at is null) = (removed_by is null))
  );
  comment on table framework_link is 'The same in two frameworks; it holds both ways, so the ends stand in one order';
  create unique index framework_link_once on framework_link (framework_id, entry_path, other_framework_id, other_entry_path)
    where removed_at is null;
  create index framework_link_one on framework_link (framework_id, entry_path);
  create index framework_link_other on framework_link (other_framework_id, other_entry_path);
  create index framework_link_person on framework_link (linked_by);
  create index framework_link_remover on framework_link (removed_by);`;

const term = `~ '^[0-9]{4}/[0-9]{2} (autumn|spring|summer)$'`;

const tracking = `
  create table kpi_value (
    id uuid primary key,
    framework_id text not null,
    entry_path text not null,
    term text not null check (term ${term}),
    part text not null default '',
    version integer not null check (version > 0),
    state text not null check (state in ('value', 'suppressed', 'not held')),
    value numeric,
    as_at date not null,
    status text not null check (status in ('provisional', 'final')),
    source text not null check (source <> ''),
    basis text not null check (basis <> ''),
    note text not null default '',
    because text not null default '',
    entered_by uuid not null references person,
    entered_at timestamptz not null,
    unique (framework_id, entry_path, term, part, version),
    foreign key (framework_id, entry_path) references framework_entry,
    check ((state = 'value') = (value is not null)),
    check (version = 1 or because <> '')
  );
  comment on table kpi_value is 'Append-only: a correction is the next version of its term and part, and says why';
  comment on column kpi_value.term is 'Such as "2026/27 autumn"; terms sort as texts';
  comment on column kpi_value.part is 'Which learners or settings it is of, by the document; empty for all';
  create index kpi_value_person on kpi_value (entered_by);

  create table kpi_target (
    id uuid primary key,
    framework_id text not null,
    entry_path text not null,
    version integer not null check (version > 0),
    operator text not null check (operator in ('>=', '<=', '=')),
    value numeric not null,
    by_term text check (by_term ${term}),
    direction text not null check (direction in ('increase', 'decrease', 'maintain', 'report')),
    because text not null check (because <> ''),
    set_by uuid not null references person,
    set_at timestamptz not null,
    unique (framework_id, entry_path, version),
    foreign key (framework_id, entry_path) references framework_entry
  );
  comment on table kpi_target is 'Append-only: the highest version stands';
  create index kpi_target_person on kpi_target (set_by);`;

const lasting = `
  create function refuse_kpi_change() returns trigger language plpgsql as $$
    begin raise exception 'KPI values and targets are append-only: a correction is the next version.'; end $$;
  create trigger kpi_value_stays before update or delete or truncate on kpi_value
    for each statement execute function refuse_kpi_change();
  create trigger kpi_target_stays before update or delete or truncate on kpi_target
    for each statement execute function refuse_kpi_change();`;
