import { Injectable } from '@nestjs/common';
import type { TryId, TryReport } from '@pathways/domain/practices';
import type { PersonId, PracticeId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { TryStore, type KeptTry } from '../application/try.store.js';
import { PracticeTryRow } from './practice-try.row.js';

@Injectable()
export class TypeormTryStore extends TryStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async schoolName(work: Work, urn: Urn): Promise<string | null> {
    const rows = await managerOf(work).query<{ name: string }[]>('select name from school where urn = $1', [
      urn,
    ]);
    return rows[0]?.name ?? null;
  }

  async add(
    work: Work,
    practice: PracticeId,
    report: TryReport,
    { by, clientId }: { readonly by: PersonId; readonly clientId: string },
  ): Promise<KeptTry> {
    const manager = managerOf(work);
    const id = this.ids.next<TryId>();
    const row = { id, practiceId: practice, loggedBy: by, loggedAt: work.now, clientId, ...report };
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(PracticeTryRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if (Array.isArray(added.raw) && added.raw.length > 0) return { id, isNew: true };
    const known = await manager.findOneByOrFail(PracticeTryRow, { loggedBy: by, clientId });
    return { id: known.id, isNew: false };
  }
}
