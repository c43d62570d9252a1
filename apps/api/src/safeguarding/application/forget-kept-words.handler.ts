import { Injectable } from '@nestjs/common';
import { hiddenWordsKeptDays, type FlaggedWordsEvent } from '@pathways/domain/safeguarding';
import { stranger } from '@pathways/domain/shared';
import { Clock, UnitOfWork } from '../../platform/unit-of-work.js';
import { FlaggedWordsStore } from './flagged-words.store.js';
import { WordsDoor } from './words-door.js';

const day = 86_400_000;

/** Nobody asks for it: words that were kept hidden for 28 days are forgotten. Run again it finds nothing left to do. */
@Injectable()
export class ForgetKeptWordsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: FlaggedWordsStore,
    private readonly door: WordsDoor,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - hiddenWordsKeptDays * day);
    const due = await this.unit.run(stranger, work => this.store.keptSince(work, before));
    for (const which of due) {
      await this.unit.run(stranger, async work => {
        const { held } = await this.door.hold(work, which);
        // It may have been shown or written anew since it was found.
        const stillKept = await this.store.keptSince(work, before);
        if (!held || !stillKept.some(({ kind, id }) => kind === which.kind && id === which.id)) return;
        await this.store.change(work, which, 'remove');
        const { kind: sort, id: words } = which;
        await work.announce<FlaggedWordsEvent>({ kind: 'FlaggedWordsChanged', sort, words, room: held.room });
      });
    }
  }
}
