import { Injectable } from '@nestjs/common';
import { removeMemo, type CodingEvent, type MemoId, type RemoveMemoRefusal } from '@pathways/domain/coding';
import type { WordsId } from '@pathways/domain/safeguarding';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { RewordedWords } from '../../safeguarding/application/reworded-words.js';
import { MemoStore } from './memo.store.js';

@Injectable()
export class RemoveMemoHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly memos: MemoStore,
    private readonly rewordings: RewordedWords,
  ) {}

  handle(actor: SignedIn, id: MemoId): Promise<Result<MemoId, RemoveMemoRefusal>> {
    return this.units.run(actor, async work => {
      const memo = await this.memos.hold(work, id);
      if (!memo) return refuse({ kind: 'NotVisible' });
      const decided = removeMemo(actor, memo);
      if (!decided.ok) return decided;
      if (decided.value.changed) {
        await this.memos.remove(work, id);
        // What is gone waits for nobody's decision.
        await this.rewordings.note(work, { kind: 'memo', id: id as string as WordsId });
        const { programme } = memo;
        await work.announce({ kind: 'MemoRemoved', programme, memo: id } satisfies CodingEvent);
      }
      return accept(id);
    });
  }
}
