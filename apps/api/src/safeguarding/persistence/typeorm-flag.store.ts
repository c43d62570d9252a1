import { Injectable } from '@nestjs/common';
import { isOpen, type Flag, type OpenedWords } from '@pathways/domain/safeguarding';
import { isSignedIn, type ContributionId, type GroupId, type PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { FlagStore } from '../application/flag.store.js';
import { FlagRow } from './flag.row.js';
import { forgetting, hidingBy, keptSince, openedSince, settleOne } from './flag-statements.js';

const actorOf = (work: Work): PersonId => {
  if (!isSignedIn(work.actor)) throw new Error('Nobody settled a flag.');
  return work.actor.personId;
};

@Injectable()
export class TypeormFlagStore extends FlagStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  of(work: Work, contribution: ContributionId): Promise<Flag[]> {
    return managerOf(work).find(FlagRow, { where: { contribution }, order: { raisedAt: 'asc', id: 'asc' } });
  }

  async hidingBy(work: Work, person: PersonId, group: GroupId): Promise<number> {
    const [row] = await managerOf(work).query<{ held: number }[]>(hidingBy, [person, group]);
    return row?.held ?? 0;
  }

  async add(work: Work, flag: Flag): Promise<boolean> {
    const added = await managerOf(work)
      .createQueryBuilder()
      .insert()
      .into(FlagRow)
      .values(flag)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(added.raw) && added.raw.length > 0;
  }

  async settle(work: Work, flags: readonly Flag[], because: string | null): Promise<void> {
    const by = actorOf(work);
    for (const flag of flags) {
      const settledBy = isOpen(flag) ? null : by;
      await managerOf(work).query(settleOne, [
        flag.id,
        flag.rewordAskedAt,
        flag.settledAt,
        settledBy,
        flag.outcome,
        because,
        by,
      ]);
    }
  }

  async noteOpening(
    work: Work,
    contribution: ContributionId,
    { role, because }: NonNullable<OpenedWords['note']>,
  ): Promise<void> {
    await managerOf(work).query(
      `insert into hidden_words_reading (id, contribution_id, person_id, role, because, read_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [this.ids.next(), contribution, actorOf(work), role, because, work.now],
    );
  }

  async hasOpened(work: Work, contribution: ContributionId): Promise<boolean> {
    const opened = await managerOf(work).query<object[]>(openedSince, [contribution, actorOf(work)]);
    return opened.length > 0;
  }

  async hideWordingsBefore(work: Work, contribution: ContributionId, revision: number): Promise<void> {
    await managerOf(work).query(
      `update contribution_revision set hidden_at = $3
       where contribution_id = $1 and number < $2 and hidden_at is null`,
      [contribution, revision, work.now],
    );
  }

  async forget(work: Work, contribution: ContributionId): Promise<void> {
    for (const statement of forgetting) await managerOf(work).query(statement, [contribution]);
  }

  async keptSince(work: Work, before: Date): Promise<ContributionId[]> {
    const rows = await managerOf(work).query<{ id: ContributionId }[]>(keptSince, [before]);
    return rows.map(({ id }) => id);
  }
}
