import { Injectable } from '@nestjs/common';
import type { CommentId, DraftField, VersionId } from '@pathways/domain/practices';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { CommentStore, type HeldThread, type NewComment } from '../application/comment.store.js';

interface ThreadRow {
  version_id: VersionId;
  field: DraftField;
  quote: string;
  prefix: string;
  suffix: string;
  resolved_at: Date | null;
}

@Injectable()
export class SqlCommentStore extends CommentStore {
  async thread(work: Work, comment: CommentId): Promise<HeldThread | null> {
    const [row] = await managerOf(work).query<ThreadRow[]>(
      `select version_id, field, quote, prefix, suffix, resolved_at from practice_comment
       where id = $1 and parent_id is null for update`,
      [comment],
    );
    if (!row) return null;
    const { version_id: version, resolved_at: resolvedAt, ...anchor } = row;
    return { version, anchor, isResolved: resolvedAt !== null };
  }

  async add(work: Work, version: VersionId, { id, anchor, body, by, parent }: NewComment): Promise<void> {
    const { field, quote, prefix, suffix } = anchor;
    await managerOf(work).query(
      `insert into practice_comment (id, version_id, parent_id, field, quote, prefix, suffix, body_text, written_by, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
      [id, version, parent, field, quote, prefix, suffix, body, by, work.now],
    );
  }

  async resolve(work: Work, comment: CommentId, by: PersonId | null): Promise<void> {
    await managerOf(work).query(
      'update practice_comment set resolved_by = $2, resolved_at = $3 where id = $1',
      [comment, by, by && work.now],
    );
  }
}
