import { Injectable } from '@nestjs/common';
import type { MemoId, MemoSubject } from '@pathways/domain/coding';
import type { GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { MemoStore, type HeldMemo, type NewMemo } from '../application/memo.store.js';
import { MemoRow } from './memo.row.js';

const noted = `insert into memo_revision (memo_id, number, body_text, revised_at) values ($1, $2, $3, $4)`;

function subjectOf({ excerptId, codeId, urn }: MemoRow): MemoSubject {
  if (excerptId) return { kind: 'passage', excerpt: excerptId };
  if (codeId) return { kind: 'code', code: codeId };
  if (urn) return { kind: 'school', urn };
  throw new Error('A memo is about nothing.');
}

@Injectable()
export class TypeormMemoStore extends MemoStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async roomOf(work: Work, programme: ProgrammeId, subject: MemoSubject): Promise<GroupId | null> {
    if (subject.kind !== 'passage') return null;
    const [row] = await managerOf(work).query<{ group_id: GroupId }[]>(
      'select group_id from analysable_excerpt where id = $1 and programme_id = $2',
      [subject.excerpt, programme],
    );
    return row?.group_id ?? null;
  }

  async hasCode(work: Work, programme: ProgrammeId, subject: MemoSubject): Promise<boolean> {
    if (subject.kind !== 'code') return false;
    const rows = await managerOf(work).query<object[]>(
      'select 1 from code where id = $1 and programme_id = $2',
      [subject.code, programme],
    );
    return rows.length > 0;
  }

  async add(work: Work, author: SignedIn, memo: NewMemo): Promise<{ id: MemoId; isNew: boolean }> {
    const { subject, clientId } = memo;
    const known = await managerOf(work).findOneBy(MemoRow, { authorId: author.personId, clientId });
    if (known) return { id: known.id, isNew: false };
    const id = this.ids.next<MemoId>();
    await managerOf(work).insert(MemoRow, {
      id,
      programmeId: memo.programme,
      excerptId: subject.kind === 'passage' ? subject.excerpt : null,
      codeId: subject.kind === 'code' ? subject.code : null,
      urn: subject.kind === 'school' ? subject.urn : null,
      authorId: author.personId,
      clientId,
      revision: 1,
      bodyText: memo.body,
      writtenAt: work.now,
      revisedAt: work.now,
      removedAt: null,
      hiddenAt: null,
    });
    await managerOf(work).query(noted, [id, 1, memo.body, work.now]);
    return { id, isNew: true };
  }

  async hold(work: Work, memo: MemoId): Promise<HeldMemo | null> {
    const row = await managerOf(work).findOne(MemoRow, {
      where: { id: memo },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) return null;
    return {
      id: row.id,
      programme: row.programmeId,
      subject: subjectOf(row),
      author: row.authorId,
      revision: row.revision,
      body: row.bodyText,
      isRemoved: row.removedAt !== null,
      isHidden: row.hiddenAt !== null,
    };
  }

  async keepRevision(work: Work, memo: MemoId, revision: number, body: string): Promise<void> {
    await managerOf(work).update(MemoRow, { id: memo }, { revision, bodyText: body, revisedAt: work.now });
    await managerOf(work).query(noted, [memo, revision, body, work.now]);
  }

  async forgetEarlier(work: Work, memo: MemoId): Promise<void> {
    await managerOf(work).query(
      'delete from memo_revision r using memo m where m.id = $1 and r.memo_id = m.id and r.number < m.revision',
      [memo],
    );
    await managerOf(work).query('update memo set hidden_at = null, words_removed_at = null where id = $1', [
      memo,
    ]);
  }

  async remove(work: Work, memo: MemoId): Promise<void> {
    await managerOf(work).update(MemoRow, { id: memo }, { removedAt: work.now });
  }
}
