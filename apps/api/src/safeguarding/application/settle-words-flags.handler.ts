import { Injectable } from '@nestjs/common';
import { settleWordsFlags, type SettleRefusal, type WordsSettlement } from '@pathways/domain/safeguarding';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FlaggedWordsStore, type WhichWords } from './flagged-words.store.js';
import { WordsDoor, type WordsNotFound } from './words-door.js';

export interface SettleWordsFlags {
  readonly settlement: WordsSettlement;
  readonly because: string;
}

@Injectable()
export class SettleWordsFlagsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: WordsDoor,
    private readonly store: FlaggedWordsStore,
  ) {}

  handle(
    actor: SignedIn,
    which: WhichWords,
    { settlement, because }: SettleWordsFlags,
  ): Promise<Result<void, SettleRefusal | WordsNotFound>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, actor, which);
      if (!entered) return refuse({ kind: 'WordsNotFound' });
      const hasReadWords = await this.store.hasOpened(work, which);
      const decided = settleWordsFlags(entered.scene, { settlement, because, at: work.now, hasReadWords });
      if (!decided.ok) return decided;
      await this.store.settle(work, decided.value.flags, decided.value.because);
      if (decided.value.change) await this.door.change(work, entered, decided.value.change);
      await this.door.tell(work, entered, 'WordsFlagsSettled');
      return accept(undefined);
    });
  }
}
