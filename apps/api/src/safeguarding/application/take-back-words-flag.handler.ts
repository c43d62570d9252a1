import { Injectable } from '@nestjs/common';
import { takeBackWordsFlag, type FlagId, type FlagNotHeld } from '@pathways/domain/safeguarding';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FlaggedWordsStore, type WhichWords } from './flagged-words.store.js';
import { WordsDoor, type WordsNotFound } from './words-door.js';

@Injectable()
export class TakeBackWordsFlagHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: WordsDoor,
    private readonly store: FlaggedWordsStore,
  ) {}

  handle(
    actor: SignedIn,
    which: WhichWords,
    flag: FlagId,
  ): Promise<Result<void, FlagNotHeld | WordsNotFound>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, actor, which);
      if (!entered) return refuse({ kind: 'WordsNotFound' });
      const decided = takeBackWordsFlag(entered.scene, flag, work.now);
      if (!decided.ok) return decided;
      await this.store.settle(work, [decided.value.flag], null);
      if (decided.value.shows) await this.door.change(work, entered, 'show');
      await this.door.tell(work, entered, 'WordsFlagsSettled');
      return accept(undefined);
    });
  }
}
