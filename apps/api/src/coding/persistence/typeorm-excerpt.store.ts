import { Injectable } from '@nestjs/common';
import type { Anchor, CodingId } from '@pathways/domain/coding';
import {
  isSignedIn,
  type CodeId,
  type ContributionId,
  type ExcerptId,
  type PersonId,
} from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import {
  ExcerptStore,
  type AnchoredExcerpt,
  type KeptCoding,
  type MarkedExcerpt,
  type MovedCoding,
} from '../application/excerpt.store.js';
import { CodingRow } from './coding.row.js';
import { ExcerptRow } from './excerpt.row.js';

const held = `
  select k.id, k.excerpt_id as excerpt, k.code_id as code, k.counts_as_id as "countsAs", e.group_id as group,
    k.coded_by as "codedBy", k.removed_at is not null as "isRemoved"
  from coding k join standing_excerpt e on e.id = k.excerpt_id where k.id = $1 for update of k`;

const added = `
  insert into coding (id, excerpt_id, code_id, code_version, coded_by, coded_at)
  select $1, $2, c.id, c.version, $4, $5 from code c where c.id = $3
  on conflict do nothing returning id`;

const moved = `
  insert into coding (id, excerpt_id, code_id, code_version, coded_by, coded_at, counts_as_id, counted_by, counted_at,
    confirmed_version, confirmed_at, replaces_id)
  select $1, $2, k.code_id, k.code_version, k.coded_by, $4, k.counts_as_id, k.counted_by, k.counted_at,
    k.confirmed_version, k.confirmed_at, k.id
  from coding k where k.id = $3
  on conflict do nothing returning id, code_id as code`;

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
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(ExcerptRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if (Array.isArray(result.raw) && result.raw.length > 0) return { id, isNew: true };
    const { revision, startsAt, endsAt } = anchor;
    const place = { contributionId: contribution, revision, startsAt, endsAt };
    const known = await manager.findOneByOrFail(ExcerptRow, place);
    return { id: known.id, isNew: false };
  }

  async find(work: Work, excerpt: ExcerptId): Promise<AnchoredExcerpt | null> {
    const row = await managerOf(work).findOneBy(ExcerptRow, { id: excerpt });
    if (!row) return null;
    const { contributionId: contribution, revision, startsAt, endsAt, quote, prefix, suffix } = row;
    return { contribution, anchor: { revision, startsAt, endsAt, quote, prefix, suffix } };
  }

  async contributionOf(work: Work, excerpt: ExcerptId): Promise<ContributionId | null> {
    return (await this.find(work, excerpt))?.contribution ?? null;
  }

  async confirm(work: Work, excerpt: ExcerptId, revision: number, by: PersonId): Promise<void> {
    const confirmed = { confirmedRevision: revision, confirmedBy: by, confirmedAt: work.now };
    await managerOf(work).update(ExcerptRow, { id: excerpt }, confirmed);
  }

  async addCoding(work: Work, excerpt: ExcerptId, code: CodeId, by: PersonId): Promise<CodingId | null> {
    const id = this.ids.next<CodingId>();
    const rows = await managerOf(work).query<object[]>(added, [id, excerpt, code, by, work.now]);
    return rows.length > 0 ? id : null;
  }

  async holdCoding(work: Work, coding: CodingId): Promise<KeptCoding | null> {
    const [row] = await managerOf(work).query<KeptCoding[]>(held, [coding]);
    return row ?? null;
  }

  async confirmCoding(work: Work, coding: CodingId, version: number): Promise<void> {
    const confirmed = { confirmedVersion: version, confirmedAt: work.now };
    await managerOf(work).update(CodingRow, { id: coding }, confirmed);
  }

  async countCoding(work: Work, coding: CodingId, part: CodeId | null): Promise<void> {
    const by = isSignedIn(work.actor) ? work.actor.personId : null;
    const counted =
      part === null
        ? { countsAsId: null, countedBy: null, countedAt: null }
        : { countsAsId: part, countedBy: by, countedAt: work.now };
    await managerOf(work).update(CodingRow, { id: coding }, counted);
  }

  async removeCoding(work: Work, coding: CodingId): Promise<void> {
    await managerOf(work).update(CodingRow, { id: coding }, { removedAt: work.now });
  }

  async codingsOf(work: Work, excerpt: ExcerptId, by: PersonId): Promise<CodingId[]> {
    const rows = await managerOf(work).query<{ id: CodingId }[]>(
      `select id from coding where excerpt_id = $1 and coded_by = $2 and removed_at is null order by coded_at, id for update`,
      [excerpt, by],
    );
    return rows.map(({ id }) => id);
  }

  async moveCodings(work: Work, codings: readonly CodingId[], to: ExcerptId): Promise<MovedCoding[]> {
    const done: MovedCoding[] = [];
    for (const from of codings) {
      await this.removeCoding(work, from);
      const id = this.ids.next<CodingId>();
      const [row] = await managerOf(work).query<{ code: CodeId }[]>(moved, [id, to, from, work.now]);
      if (row) done.push({ from, id, code: row.code });
    }
    return done;
  }
}
