import { Injectable } from '@nestjs/common';
import type { Draft, VersionId } from '@pathways/domain/practices';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ReviewStore, type ReviewEnd } from '../application/review.store.js';

const back = `
  update practice_version set sent_to_review_at = null, reviewed_at = null, reviewed_by = null, ready_at = null,
    returned_at = case when $3::text is null then returned_at else $4 end,
    returned_by = case when $3::text is null then returned_by else $2 end,
    returned_note = coalesce($3, returned_note)
  where id = $1`;

const lastRound = `(select max(round) from practice_review where version_id = $1)`;

@Injectable()
export class SqlReviewStore extends ReviewStore {
  async send(
    work: Work,
    version: VersionId,
    by: PersonId,
    { hash, content }: { readonly hash: string; readonly content: Draft },
  ): Promise<void> {
    const manager = managerOf(work);
    await manager.query(
      `update practice_version set sent_to_review_at = $2, content_hash = $3, reviewed_at = null, reviewed_by = null,
         ready_at = null where id = $1`,
      [version, work.now, hash],
    );
    const { card, claims } = content;
    await manager.query(
      `insert into practice_review (version_id, round, sent_by, sent_at, content_hash, content)
       values ($1, coalesce(${lastRound}, 0) + 1, $2, $3, $4, $5)`,
      [version, by, work.now, hash, JSON.stringify({ card, claims })],
    );
  }

  async sentHash(work: Work, version: VersionId): Promise<string | null> {
    const [row] = await managerOf(work).query<{ hash: string | null }[]>(
      'select content_hash as hash from practice_version where id = $1',
      [version],
    );
    return row?.hash ?? null;
  }

  async end(work: Work, version: VersionId, { decision, by, note }: ReviewEnd): Promise<void> {
    const manager = managerOf(work);
    await manager.query(
      `update practice_review set decision = $3, decided_by = $2, decided_at = $4, note = $5
       where version_id = $1 and round = ${lastRound}`,
      [version, by, decision, work.now, note],
    );
    if (decision === 'passed') {
      await manager.query('update practice_version set reviewed_at = $2, reviewed_by = $3 where id = $1', [
        version,
        work.now,
        by,
      ]);
    } else await manager.query(back, [version, by, note, work.now]);
  }

  async markReady(work: Work, version: VersionId, isReady: boolean): Promise<void> {
    await managerOf(work).query(
      `update practice_version set ready_at = case when $2 then coalesce(ready_at, $3) end where id = $1`,
      [version, isReady, work.now],
    );
  }
}
