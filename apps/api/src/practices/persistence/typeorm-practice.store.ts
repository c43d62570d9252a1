import { Injectable } from '@nestjs/common';
import { emptyCard, slugOf, type PracticeState, type VersionId } from '@pathways/domain/practices';
import type { PersonId, PracticeId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { PracticeStore, type HeldPractice, type NewPractice } from '../application/practice.store.js';
import { columnsOf } from './card-row.js';
import { PracticeVersionRow } from './practice-version.row.js';
import { PracticeRow } from './practice.row.js';
import { wrote } from './typeorm-version.store.js';
import { versionStateOf } from './version-shape.js';

@Injectable()
export class TypeormPracticeStore extends PracticeStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async hold(work: Work, id: PracticeId): Promise<HeldPractice | null> {
    const manager = managerOf(work);
    const row = await manager.findOne(PracticeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const writers = await manager.query<{ person: PersonId }[]>(
      `select distinct w.person_id as person from version_writer w join practice_version v on v.id = w.version_id
       where v.practice_id = $1`,
      [id],
    );
    const versions = await manager.find(PracticeVersionRow, {
      where: { practiceId: id },
      order: { number: 'DESC' },
    });
    const [newest] = versions;
    if (!row || !newest) return null;
    return {
      practice: {
        id,
        programme: row.programmeId,
        state: row.state,
        writers: writers.map(({ person }) => person),
      },
      version: {
        id: newest.id,
        number: newest.number,
        state: versionStateOf(newest),
        writtenBy: newest.writtenBy,
      },
    };
  }

  async stateOf(work: Work, practice: PracticeId): Promise<PracticeState | null> {
    const row = await managerOf(work).findOneBy(PracticeRow, { id: practice });
    return row?.state ?? null;
  }

  async add(work: Work, { programme, title, phase, writtenBy }: NewPractice): Promise<HeldPractice> {
    const manager = managerOf(work);
    // Two drafts of one title at once take their addresses one after the other.
    await manager.query(`select pg_advisory_xact_lock(hashtext('practice address'))`);
    const stem = slugOf(title, []);
    const taken = await manager.query<{ slug: string }[]>(
      `select slug from practice where starts_with(slug, $1)`,
      [stem],
    );
    const slug = slugOf(
      title,
      taken.map(row => row.slug),
    );
    const [id, version] = [this.ids.next<PracticeId>(), this.ids.next<VersionId>()];
    await manager.insert(PracticeRow, {
      id,
      slug,
      programmeId: programme,
      state: 'draft',
      createdBy: writtenBy,
      createdAt: work.now,
    });
    const written = { writtenBy, writtenAt: work.now };
    const card = columnsOf({ title, phase, ...emptyCard });
    await manager.insert(PracticeVersionRow, { id: version, practiceId: id, number: 1, ...card, ...written });
    await manager.query('insert into room (id) values ($1)', [id]);
    await wrote(work, version, writtenBy);
    return {
      practice: { id, programme, state: 'draft', writers: [writtenBy] },
      version: { id: version, number: 1, state: 'draft', writtenBy },
    };
  }

  async become(work: Work, practice: PracticeId, state: PracticeState): Promise<void> {
    await managerOf(work).update(PracticeRow, { id: practice }, { state });
  }

  async withdraw(
    work: Work,
    practice: PracticeId,
    by: PersonId,
    { reason, successor }: { readonly reason: string; readonly successor: PracticeId | null },
  ): Promise<void> {
    await managerOf(work).update(
      PracticeRow,
      { id: practice },
      {
        state: 'withdrawn',
        withdrawnAt: work.now,
        withdrawnBy: by,
        withdrawnBecause: reason,
        successorId: successor,
      },
    );
  }
}
