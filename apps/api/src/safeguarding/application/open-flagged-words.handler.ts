import { Injectable } from '@nestjs/common';
import { openFlaggedWords, type OpenedFlaggedWords, type OpenRefusal } from '@pathways/domain/safeguarding';
import { refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FlaggedWordsStore, type WhichWords } from './flagged-words.store.js';
import { WordsDoor, type WordsNotFound } from './words-door.js';

/** The words are handed over only with the note of it kept: both are one transaction. */
@Injectable()
export class OpenFlaggedWordsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: WordsDoor,
    private readonly store: FlaggedWordsStore,
  ) {}

  handle(
    actor: SignedIn,
    which: WhichWords,
    because: string,
  ): Promise<Result<OpenedFlaggedWords, OpenRefusal | WordsNotFound>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, actor, which);
      if (!entered) return refuse({ kind: 'WordsNotFound' });
      const decided = openFlaggedWords(entered.scene, because);
      if (!decided.ok) return decided;
      await this.store.noteOpening(work, which, decided.value);
      await this.door.tell(work, entered, 'FlaggedWordsOpened');
      return decided;
    });
  }
}
