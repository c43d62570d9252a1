import { Injectable } from '@nestjs/common';
import { settleFlags, type SettleRefusal, type Settlement } from '@pathways/domain/safeguarding';
import { accept, refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ContributionNotFound } from './flag-contribution.handler.js';
import { FlagDoor } from './flag-door.js';
import { FlagStore } from './flag.store.js';

export interface SettleFlags {
  readonly contribution: ContributionId;
  readonly settlement: Settlement;
  readonly because: string;
}

@Injectable()
export class SettleFlagsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: FlagDoor,
    private readonly flags: FlagStore,
  ) {}

  handle(
    actor: SignedIn,
    { contribution: id, settlement, because }: SettleFlags,
  ): Promise<Result<void, SettleRefusal | ContributionNotFound>> {
    return this.unit.run(actor, async work => {
      const scene = await this.door.enter(work, id);
      if (!scene) return refuse({ kind: 'ContributionNotFound' });
      const hasReadWords = await this.flags.hasOpened(work, id);
      const decided = settleFlags(actor, scene, { settlement, because, at: work.now, hasReadWords });
      if (!decided.ok) return decided;
      await this.flags.settle(work, decided.value.flags, decided.value.because);
      await work.announce({ kind: 'FlagsSettled', group: scene.room.group, contribution: id } as const);
      await this.door.keep(work, scene, decided.value.contribution);
      return accept(undefined);
    });
  }
}
