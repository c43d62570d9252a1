import { Injectable } from '@nestjs/common';
import { takeBackFlag, type FlagId, type FlagNotHeld } from '@pathways/domain/safeguarding';
import { accept, refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ContributionNotFound } from './flag-contribution.handler.js';
import { FlagDoor } from './flag-door.js';
import { FlagStore } from './flag.store.js';

@Injectable()
export class TakeBackFlagHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: FlagDoor,
    private readonly flags: FlagStore,
  ) {}

  handle(
    actor: SignedIn,
    id: ContributionId,
    flag: FlagId,
  ): Promise<Result<void, FlagNotHeld | ContributionNotFound>> {
    return this.unit.run(actor, async work => {
      const scene = await this.door.enter(work, id);
      if (!scene) return refuse({ kind: 'ContributionNotFound' });
      const decided = takeBackFlag(actor, scene, flag, work.now);
      if (!decided.ok) return decided;
      const taken = scene.flags.filter(one => one.id === flag);
      await this.flags.settle(
        work,
        taken.map(one => ({ ...one, settledAt: work.now, outcome: 'taken back' as const })),
        null,
      );
      await work.announce({ kind: 'FlagsSettled', group: scene.room.group, contribution: id } as const);
      await this.door.keep(work, scene, decided.value);
      return accept(undefined);
    });
  }
}
