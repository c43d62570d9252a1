import { Injectable } from '@nestjs/common';
import type { LinkId, PracticeLink } from '@pathways/domain/practices';
import type { PersonId, PracticeId } from '@pathways/domain/shared';
import { IsNull } from 'typeorm';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { LinkStore } from '../application/link.store.js';
import { PracticeLinkRow } from './practice-link.row.js';
import { PracticeRow } from './practice.row.js';

@Injectable()
export class TypeormLinkStore extends LinkStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async practiceAt(work: Work, slug: string): Promise<PracticeId | null> {
    const row = await managerOf(work).findOneBy(PracticeRow, { slug });
    return row?.id ?? null;
  }

  async add(work: Work, { from, to, bearing, because }: PracticeLink, by: PersonId): Promise<LinkId> {
    const rows = await managerOf(work).query<{ id: LinkId }[]>(
      `insert into practice_link (id, from_id, to_id, bearing, because, linked_by, linked_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (from_id, to_id, bearing) where unlinked_at is null do update set because = excluded.because
       returning id`,
      [this.ids.next(), from, to, bearing, because, by, work.now],
    );
    const [row] = rows;
    if (!row) throw new Error('A link was neither made nor found.');
    return row.id;
  }

  async end(work: Work, id: LinkId, by: PersonId): Promise<PracticeId | null> {
    const manager = managerOf(work);
    const row = await manager.findOne(PracticeLinkRow, {
      where: { id, unlinkedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) return null;
    await manager.update(PracticeLinkRow, { id }, { unlinkedAt: work.now, unlinkedBy: by });
    return row.toId;
  }
}
