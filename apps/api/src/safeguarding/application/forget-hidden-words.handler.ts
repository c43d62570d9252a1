import { Injectable } from '@nestjs/common';
import { hiddenWordsKeptDays, type KeptWordsDue } from '@pathways/domain/safeguarding';
import { stranger } from '@pathways/domain/shared';
import { Clock, UnitOfWork } from '../../platform/unit-of-work.js';
import { HiddenWordsStore } from './hidden-words.store.js';
import { hiddenIds } from './keep-words-hidden.handler.js';

const day = 86_400_000;

/** Says which hidden words were kept for 28 days: the slice in which they stand removes them. Removed, they are due no more. */
@Injectable()
export class ForgetHiddenWordsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: HiddenWordsStore,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - hiddenWordsKeptDays * day);
    await this.unit.run(stranger, async work => {
      for (const line of await this.store.keptSince(work, before))
        await work.announce<KeptWordsDue>({ kind: 'KeptWordsDue', ...hiddenIds(line) });
    });
  }
}
