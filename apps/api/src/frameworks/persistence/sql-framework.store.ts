import { Injectable } from '@nestjs/common';
import type { Framework } from '@pathways/domain/frameworks';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { FrameworkStore } from '../application/framework.store.js';

const keepFramework = `
  insert into framework (id, title, status, document, imported_at) values ($1, $2, $3, $4, $5)
  on conflict (id) do update set title = excluded.title, status = excluded.status, document = excluded.document,
    imported_at = excluded.imported_at`;

const keepEntries = `
  insert into framework_entry (framework_id, place, parent_place, kind, ref, words)
  select $1, e.place, e.parent, e.kind, e.ref, e.words
  from jsonb_to_recordset($2) as e (place integer, parent integer, kind text, ref text, words text)
  order by e.place`;

@Injectable()
export class SqlFrameworkStore extends FrameworkStore {
  async documentOf(work: Work, id: string): Promise<unknown> {
    const [row] = await managerOf(work).query<{ document: unknown }[]>(
      'select document from framework where id = $1 for update',
      [id],
    );
    return row?.document ?? null;
  }

  async replace(work: Work, { id, title, status, entries }: Framework, document: unknown): Promise<void> {
    const manager = managerOf(work);
    await manager.query(keepFramework, [id, title, status, JSON.stringify(document), work.now]);
    await manager.query('delete from framework_entry where framework_id = $1', [id]);
    await manager.query(keepEntries, [id, JSON.stringify(entries)]);
  }
}
