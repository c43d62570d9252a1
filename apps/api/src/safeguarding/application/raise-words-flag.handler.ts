import { Injectable } from '@nestjs/common';
import {
  raiseWordsFlag,
  type FlagClause,
  type FlagId,
  type WordsFlag,
  type WordsFlagRefusal,
} from '@pathways/domain/safeguarding';
import { refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { FlaggedWordsStore, type WhichWords } from './flagged-words.store.js';
import { WordsDoor, type WordsNotFound } from './words-door.js';

/** One tap. A repeat of it changes nothing. */
@Injectable()
export class RaiseWordsFlagHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: WordsDoor,
    private readonly store: FlaggedWordsStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    which: WhichWords,
    clause: FlagClause,
  ): Promise<Result<WordsFlag | null, WordsFlagRefusal | WordsNotFound>> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, actor, which);
      if (!entered) return refuse({ kind: 'WordsNotFound' });
      const hidingByPerson = await this.store.hidingBy(work, actor.personId);
      const given = { id: this.ids.next<FlagId>(), clause, at: work.now, hidingByPerson };
      const decided = raiseWordsFlag(entered.scene, given);
      if (!decided.ok || decided.value === null) return decided;
      if (!(await this.store.add(work, decided.value))) return decided;
      if (decided.value.hides) await this.door.change(work, entered, 'hide');
      await this.door.tell(work, entered, 'WordsFlagged');
      return decided;
    });
  }
}
