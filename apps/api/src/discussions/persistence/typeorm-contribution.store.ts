import { Injectable } from '@nestjs/common';
import type { ClientId, Contribution, Sent } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ContributionStore } from '../application/contribution.store.js';
import { ContributionRevisionRow } from './contribution-revision.row.js';
import { toContribution, toRow } from './contribution-shape.js';
import { ContributionRow } from './contribution.row.js';

@Injectable()
export class TypeormContributionStore extends ContributionStore {
  async discussionOf(work: Work, contribution: ContributionId): Promise<DiscussionId | null> {
    const row = await managerOf(work).findOne(ContributionRow, {
      select: { id: true, discussionId: true },
      where: { id: contribution },
    });
    return row?.discussionId ?? null;
  }

  async find(work: Work, contribution: ContributionId): Promise<Contribution | null> {
    const row = await managerOf(work).findOneBy(ContributionRow, { id: contribution });
    return row && toContribution(row, await this.levelOf(work, row));
  }

  async hold(work: Work, contribution: ContributionId): Promise<Contribution> {
    const row = await managerOf(work).findOneOrFail(ContributionRow, {
      where: { id: contribution },
      lock: { mode: 'pessimistic_write' },
    });
    return toContribution(row, await this.levelOf(work, row));
  }

  async sentAs(work: Work, author: PersonId, clientId: ClientId): Promise<Sent | null> {
    const row = await managerOf(work).findOneBy(ContributionRow, { authorId: author, clientId });
    if (!row) return null;
    const first = await managerOf(work).findOneByOrFail(ContributionRevisionRow, {
      contributionId: row.id,
      number: 1,
    });
    return { contribution: toContribution(row, await this.levelOf(work, row)), firstBody: first.body };
  }

  /** `on conflict do nothing` waits for a rival to commit, so that what follows in this work can read it. */
  async add(work: Work, contribution: Contribution): Promise<boolean> {
    const added = await managerOf(work)
      .createQueryBuilder()
      .insert()
      .into(ContributionRow)
      .values(toRow(contribution))
      .orIgnore()
      .returning('id')
      .execute();
    const isNew = Array.isArray(added.raw) && added.raw.length > 0;
    if (isNew) await this.addRevision(work, contribution);
    return isNew;
  }

  async revise(work: Work, contribution: Contribution): Promise<void> {
    await this.keep(work, contribution);
    await this.addRevision(work, contribution);
  }

  async keep(work: Work, contribution: Contribution): Promise<void> {
    await managerOf(work).update(ContributionRow, { id: contribution.id }, toRow(contribution));
  }

  private async addRevision(work: Work, contribution: Contribution): Promise<void> {
    await managerOf(work).insert(ContributionRevisionRow, {
      contributionId: contribution.id,
      number: contribution.revision,
      body: contribution.body,
      writtenBy: contribution.author,
      writtenAt: contribution.editedAt ?? contribution.postedAt,
    });
  }

  private async levelOf(work: Work, row: ContributionRow): Promise<number> {
    if (row.parentId === null) return 0;
    const parent = await managerOf(work).findOneByOrFail(ContributionRow, { id: row.parentId });
    return parent.parentId === null ? 1 : 2;
  }
}
