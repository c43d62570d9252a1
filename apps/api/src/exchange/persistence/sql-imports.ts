import { Injectable } from '@nestjs/common';
import type { PersonId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import {
  ImportQueries,
  ImportStore,
  type ImportOutcome,
  type KeptImport,
  type NewImport,
} from '../application/import.store.js';

const kept = `
  select id, programme_id as programme, kind, file_name as "fileName", digest, plan, losses, read_by as "readBy",
    read_at as "readAt", outcome from exchange_import where id = $1`;

@Injectable()
export class SqlImportStore extends ImportStore {
  async add(work: Work, { id, programme, kind, fileName, digest, plan, losses }: NewImport): Promise<void> {
    const { actor } = work;
    const reader = actor.kind === 'person' ? actor.personId : null;
    await managerOf(work).query(
      `insert into exchange_import (id, programme_id, kind, file_name, digest, read_by, read_at, plan, losses)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, programme, kind, fileName, digest, reader, work.now, JSON.stringify(plan), JSON.stringify(losses)],
    );
  }

  async hold(work: Work, id: string): Promise<KeptImport | null> {
    const [row] = await managerOf(work).query<KeptImport[]>(`${kept} for update`, [id]);
    return row ?? null;
  }

  async finish(work: Work, id: string, outcome: ImportOutcome): Promise<void> {
    await managerOf(work).query('update exchange_import set confirmed_at = $2, outcome = $3 where id = $1', [
      id,
      work.now,
      JSON.stringify(outcome),
    ]);
  }
}

@Injectable()
export class SqlImportQueries extends ImportQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  find(reader: PersonId, id: string): Promise<KeptImport | null> {
    return this.reading.row<KeptImport>('exchange import', `${kept} and read_by = $2`, [id, reader]);
  }
}
