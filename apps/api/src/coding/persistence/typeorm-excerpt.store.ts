import { Injectable } from '@nestjs/common';
import type { Anchor, CodingId } from '@pathways/domain/coding';
import type { CodeId, ContributionId, ExcerptId, GroupId, PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { ExcerptStore, type KeptCoding, type MarkedExcerpt } from '../application/excerpt.store.js';
import { CodingRow } from './coding.row.js';
import { ExcerptRow } from './excerpt.row.js';

interface CodingFacts {
  id: CodingId;
  excerpt_id: ExcerptId;
  group_id: GroupId;
  coded_by: PersonId;
  removed_at: Date | null;
}

@Injectable()
export class TypeormExcerptStore extends ExcerptStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async findOrAdd(
    work: Work,
    contribution: ContributionId,
    anchor: Anchor,
    by: PersonId,
  ): Promise<MarkedExcerpt> {
    const manager = managerOf(work);
    const id = this.ids.next<ExcerptId>();
    const row = { ...anchor, id, contributionId: contribution, markedBy: by, markedAt: work.now };
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(ExcerptRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if (Array.isArray(added.raw) && added.raw.length > 0) return { id, isNew: true };
    const { revision, startsAt, endsAt } = anchor;
    const known = await manager.findOneByOrFail(ExcerptRow, {
      contributionId: contribution,
      revision,
      startsAt,
      endsAt,
    });
    return { id: known.id, isNew: false };
  }

  async contributionOf(work: Work, excerpt: ExcerptId): Promise<ContributionId | null> {
    const row = await managerOf(work).findOneBy(ExcerptRow, { id: excerpt });
    return row?.contributionId ?? null;
  }

  async addCoding(work: Work, excerpt: ExcerptId, code: CodeId, by: PersonId): Promise<CodingId | null> {
    const id = this.ids.next<CodingId>();
    const row = { id, excerptId: excerpt, codeId: code, codedBy: by, codedAt: work.now, removedAt: null };
    const added = await managerOf(work)
      .createQueryBuilder()
      .insert()
      .into(CodingRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(added.raw) && added.raw.length > 0 ? id : null;
  }

  async holdCoding(work: Work, coding: CodingId): Promise<KeptCoding | null> {
    const [row] = await managerOf(work).query<CodingFacts[]>(
      `select k.id, k.excerpt_id, e.group_id, k.coded_by, k.removed_at
       from coding k join standing_excerpt e on e.id = k.excerpt_id where k.id = $1 for update of k`,
      [coding],
    );
    if (!row) return null;
    return {
      id: row.id,
      excerpt: row.excerpt_id,
      group: row.group_id,
      codedBy: row.coded_by,
      isRemoved: row.removed_at !== null,
    };
  }

  async removeCoding(work: Work, coding: CodingId): Promise<void> {
    await managerOf(work).update(CodingRow, { id: coding }, { removedAt: work.now });
  }
}
