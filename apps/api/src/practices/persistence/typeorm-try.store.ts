import { Injectable } from '@nestjs/common';
import type { TryFacts, TryId, TryReport, TryWords } from '@pathways/domain/practices';
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

  async hold(work: Work, id: TryId): Promise<TryFacts | null> {
    const manager = managerOf(work);
    const row = await manager.findOne(PracticeTryRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) return null;
    return {
      id,
      practice: row.practiceId,
      urn: row.urn,
      schoolName: (await this.schoolName(work, row.urn)) ?? '',
      isWithdrawn: row.withdrawnAt !== null,
      isHidden: row.hiddenAt !== null,
    };
  }

  async revise(work: Work, id: TryId, said: TryWords): Promise<void> {
    const { context, changeMade, isAdapted, begunOn, effort, result, proof, wouldKeep } = said;
    const words = { context, changeMade, isAdapted, begunOn, effort, result, proof, wouldKeep };
    const inSight = { hiddenAt: null, wordsRemovedAt: null };
    await managerOf(work).update(PracticeTryRow, { id }, { ...words, ...inSight, changedAt: work.now });
  }

  /** What was said is taken out of the row as well: nobody reads it any more. */
  async withdraw(work: Work, id: TryId): Promise<void> {
    const nothing = { context: '', changeMade: '' };
    await managerOf(work).update(PracticeTryRow, { id }, { ...nothing, withdrawnAt: work.now });
  }

  async latestOfEachSchool(work: Work, practice: PracticeId): Promise<TryId[]> {
    const rows = await managerOf(work).query<{ id: TryId }[]>(
      `select distinct on (urn) id from standing_try where practice_id = $1 order by urn, logged_at desc, id`,
      [practice],
    );
    return rows.map(row => row.id);
  }
}
