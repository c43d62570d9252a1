import { Injectable } from '@nestjs/common';
import type { EntryAddress, Framework, FrameworkKeeping } from '@pathways/domain/frameworks';
import { isSignedIn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import {
  FrameworkStore,
  type HeldEntry,
  type HeldFramework,
  type NewImport,
} from '../application/framework.store.js';

/** An authority whose name the document gives as its owner keeps the KPIs, until an administrator says otherwise. */
const keepFramework = `
  insert into framework (id, title, status, document, imported_at, authority_code)
  values ($1, $2, $3, $4, $5, (select code from local_authority where $6 in (name, name || ' Council') limit 1))
  on conflict (id) do update set title = excluded.title, status = excluded.status, document = excluded.document,
    imported_at = excluded.imported_at, authority_code = coalesce(framework.authority_code, excluded.authority_code)`;

const unplace = 'update framework_entry set place = null, parent_place = null where framework_id = $1';

const keepEntries = `
  insert into framework_entry (framework_id, path, place, parent_place, kind, ref, words, facts)
  select $1, e.path, e.place, e.parent, e.kind, e.ref, e.words, e.facts
  from jsonb_to_recordset($2)
    as e (path text, place integer, parent integer, kind text, ref text, words text, facts jsonb)
  order by e.place
  on conflict (framework_id, path) do update set place = excluded.place, parent_place = excluded.parent_place,
    kind = excluded.kind, ref = excluded.ref, words = excluded.words, facts = excluded.facts`;

const keepImport = `
  insert into framework_import (id, framework_id, imported_at, imported_by, outcome, because, lines)
  values ($1, $2, $3, (select id from person where id = $4), $5, $6, $7)`;

const keepers = `
  update framework set authority_code = $2, programme_id = $3
  where id = $1 and ($2::text is null or exists (select from local_authority where code = $2))
    and ($3::uuid is null or exists (select from programme where id = $3))
  returning id`;

const entry = `
  select e.place is not null as "isCurrent",
    json_build_object('authority', f.authority_code, 'programme', f.programme_id) as keeping
  from framework_entry e join framework f on f.id = e.framework_id
  where e.framework_id = $1 and e.path = $2 for share of e`;

@Injectable()
export class SqlFrameworkStore extends FrameworkStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async find(work: Work, id: string): Promise<HeldFramework | null> {
    const manager = managerOf(work);
    const [row] = await manager.query<{ document: unknown }[]>(
      'select document from framework where id = $1 for update',
      [id],
    );
    if (!row) return null;
    const entries = await manager.query<HeldFramework['entries'][number][]>(
      'select path, kind, words, facts from framework_entry where framework_id = $1 and place is not null order by place',
      [id],
    );
    return { document: row.document, entries };
  }

  async replace(work: Work, framework: Framework, document: unknown): Promise<void> {
    const { id, title, status, owner, entries } = framework;
    const manager = managerOf(work);
    await manager.query(keepFramework, [id, title, status, JSON.stringify(document), work.now, owner]);
    await manager.query(unplace, [id]);
    await manager.query(keepEntries, [id, JSON.stringify(entries)]);
  }

  async addImport(work: Work, { framework, outcome, because, lines }: NewImport): Promise<void> {
    const by = isSignedIn(work.actor) ? work.actor.personId : null;
    const values = [this.ids.next(), framework, work.now, by, outcome, because, JSON.stringify(lines)];
    await managerOf(work).query(keepImport, values);
  }

  async keep(work: Work, id: string, { authority, programme }: FrameworkKeeping): Promise<boolean> {
    const [changed] = await managerOf(work).query<[object[], number]>(keepers, [id, authority, programme]);
    return changed.length > 0;
  }

  async entry(work: Work, { framework, path }: EntryAddress): Promise<HeldEntry | null> {
    const [row] = await managerOf(work).query<Omit<HeldEntry, 'framework' | 'path'>[]>(entry, [
      framework,
      path,
    ]);
    return row ? { framework, path, ...row } : null;
  }
}
