import { Injectable } from '@nestjs/common';
import {
  hiddenWordsKeptDays,
  removeWords,
  withoutWords,
  type FlagScene,
  type RemoveRefusal,
} from '@pathways/domain/safeguarding';
import {
  accept,
  refuse,
  stranger,
  type ContributionId,
  type GroupId,
  type Result,
  type SignedIn,
} from '@pathways/domain/shared';
import { HeldContributions } from '../../discussions/application/held-contributions.js';
import { Clock, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import type { ContributionNotFound } from './flag-contribution.handler.js';
import { FlagDoor } from './flag-door.js';
import { FlagStore } from './flag.store.js';

const day = 86_400_000;

@Injectable()
export class RemoveWordsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: FlagDoor,
    private readonly flags: FlagStore,
    private readonly contributions: HeldContributions,
    private readonly clock: Clock,
  ) {}

  handle(actor: SignedIn, id: ContributionId): Promise<Result<void, RemoveRefusal | ContributionNotFound>> {
    return this.unit.run(actor, async work => {
      const scene = await this.door.enter(work, id);
      if (!scene) return refuse({ kind: 'ContributionNotFound' });
      const decided = removeWords(actor, scene, work.now);
      if (!decided.ok) return decided;
      if (decided.value !== scene.contribution) await this.remove(work, scene.room.group, decided.value);
      return accept(undefined);
    });
  }

  /** Nobody asks for it: what was kept hidden for 28 days is forgotten. Run again it finds nothing left to do. */
  async forgetKept(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - hiddenWordsKeptDays * day);
    const due = await this.unit.run(stranger, work => this.flags.keptSince(work, before));
    for (const id of due) {
      await this.unit.run(stranger, async work => {
        const place = await this.door.placeOf(work, id);
        const contribution = place && (await this.contributions.hold(work, id));
        if (!contribution || !isDue(contribution)) return;
        await this.remove(work, place, withoutWords(contribution, work.now));
      });
    }
  }

  private async remove(work: Work, group: GroupId, contribution: FlagScene['contribution']): Promise<void> {
    await this.contributions.keep(work, contribution);
    await this.flags.forget(work, contribution.id);
    await work.announce({ kind: 'WordsRemoved', group, contribution: contribution.id } as const);
  }
}

const isDue = ({ hiddenAt, wordsRemovedAt }: FlagScene['contribution']): boolean =>
  hiddenAt !== null && wordsRemovedAt === null;
