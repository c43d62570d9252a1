import { Injectable } from '@nestjs/common';
import {
  reviseTry,
  type ReviseTryRefusal,
  type TryId,
  type TryRevised,
  type TryWords,
} from '@pathways/domain/practices';
import type { WordsId } from '@pathways/domain/safeguarding';
import { accept, londonDay, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { RewordedWords } from '../../safeguarding/application/reworded-words.js';
import { TryStore } from './try.store.js';

@Injectable()
export class ReviseTryHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly tries: TryStore,
    private readonly rewordings: RewordedWords,
  ) {}

  handle(actor: SignedIn, id: TryId, said: TryWords): Promise<Result<TryId, ReviseTryRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.tries.hold(work, id);
      const decided = reviseTry(actor, held, said, londonDay(work.now));
      if (!decided.ok) return decided;
      await this.tries.revise(work, id, decided.value);
      if (held?.isHidden) await this.rewordings.note(work, { kind: 'try', id: id as string as WordsId });
      if (held)
        await work.announce({ kind: 'TryRevised', practice: held.practice, try: id } satisfies TryRevised);
      return accept(id);
    });
  }
}
