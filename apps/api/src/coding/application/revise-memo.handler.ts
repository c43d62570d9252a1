import { Injectable } from '@nestjs/common';
import { reviseMemo, type CodingEvent, type MemoId, type ReviseMemoRefusal } from '@pathways/domain/coding';
import type { WordsId } from '@pathways/domain/safeguarding';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { RewordedWords } from '../../safeguarding/application/reworded-words.js';
import { MemoStore } from './memo.store.js';

export interface ReviseMemo {
  readonly memo: MemoId;
  readonly body: string;
  /** The revision that was read. */
  readonly revision: number;
}

@Injectable()
export class ReviseMemoHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly memos: MemoStore,
    private readonly rewordings: RewordedWords,
  ) {}

  handle(actor: SignedIn, command: ReviseMemo): Promise<Result<MemoId, ReviseMemoRefusal>> {
    return this.units.run(actor, async work => {
      const memo = await this.memos.hold(work, command.memo);
      if (!memo) return refuse({ kind: 'NotVisible' });
      const decided = reviseMemo(actor, memo, command.body, command.revision);
      if (!decided.ok) return decided;
      const { changed, revision, body } = decided.value;
      if (changed) {
        await this.memos.keepRevision(work, memo.id, revision, body);
        if (memo.isHidden) {
          await this.memos.forgetEarlier(work, memo.id);
          await this.rewordings.note(work, { kind: 'memo', id: memo.id as string as WordsId });
        }
        const { programme } = memo;
        await work.announce({ kind: 'MemoRevised', programme, memo: memo.id } satisfies CodingEvent);
      }
      return accept(memo.id);
    });
  }
}
