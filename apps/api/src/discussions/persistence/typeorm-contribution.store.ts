import { Injectable } from '@nestjs/common';
import type { ClientId, Contribution, Sent } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, PersonId, SectionId } from '@pathways/domain/shared';
import { IsNull } from 'typeorm';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ContributionStore, type WritingPlace } from '../application/contribution.store.js';
import { ContributionRevisionRow } from './contribution-revision.row.js';
import { toContribution, toRow } from './contribution-shape.js';
import { ContributionRow } from './contribution.row.js';

/** A contribution and its first wording. */
const addition = `
  with added as (
    insert into contribution (id, discussion_id, section_id, parent_id, author_id, urn, client_id, revision, body_text,
      document, research_consent, posted_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    on conflict do nothing returning id, revision, body_text, document, author_id, posted_at
  )
  insert into contribution_revision (contribution_id, number, body_text, document, written_by, written_at)
  select id, revision, body_text, document, author_id, posted_at from added returning contribution_id`;

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

  hasWritten(work: Work, author: PersonId, { discussion, section }: WritingPlace): Promise<boolean> {
    return managerOf(work).existsBy(ContributionRow, {
      authorId: author,
      discussionId: discussion,
      sectionId: section,
      parentId: IsNull(),
    });
  }

  async sentAs(work: Work, author: PersonId, clientId: ClientId): Promise<Sent | null> {
    // Almost always there is none, and to know that costs a look into an index.
    const [known] = await managerOf(work).query<{ id: ContributionId }[]>(
      'select id from contribution where author_id = $1 and client_id = $2',
      [author, clientId],
    );
    if (!known) return null;
    const row = await managerOf(work).findOneByOrFail(ContributionRow, { id: known.id });
    const first = await managerOf(work).findOneByOrFail(ContributionRevisionRow, {
      contributionId: row.id,
      number: 1,
    });
    const [moved] = await managerOf(work).query<{ from: SectionId }[]>(
      'select from_section_id as from from contribution_move where contribution_id = $1 and number = 1',
      [row.id],
    );
    const contribution = toContribution(row, await this.levelOf(work, row));
    return { contribution, first: first.document, section: moved?.from ?? row.sectionId };
  }

  /** `on conflict do nothing` waits for a rival to commit, so that what follows in this work can read it. */
  async add(work: Work, contribution: Contribution): Promise<boolean> {
    const { id, discussion, section, parent, author, speakingFor, clientId, revision, body } = contribution;
    const added = await managerOf(work).query<object[]>(addition, [
      ...[id, discussion, section, parent, author, speakingFor, clientId, revision, body],
      JSON.stringify(contribution.document),
      contribution.researchConsent,
      contribution.postedAt,
    ]);
    return added.length > 0;
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
      document: contribution.document,
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
