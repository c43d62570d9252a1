import { Injectable } from '@nestjs/common';
import { rewordContribution, type RewordRefusal } from '@pathways/domain/safeguarding';
import { accept, refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { HeldContributions } from '../../discussions/application/held-contributions.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ContributionNotFound } from './flag-contribution.handler.js';
import { FlagDoor } from './flag-door.js';
import { FlagStore } from './flag.store.js';

export interface RewordContribution {
  readonly contribution: ContributionId;
  readonly body: string;
  readonly expectedRevision: number;
}

@Injectable()
export class RewordContributionHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: FlagDoor,
    private readonly flags: FlagStore,
    private readonly contributions: HeldContributions,
  ) {}

  handle(
    actor: SignedIn,
    { contribution: id, ...wanted }: RewordContribution,
  ): Promise<Result<void, RewordRefusal | ContributionNotFound>> {
    return this.unit.run(actor, async work => {
      const scene = await this.door.enter(work, id);
      if (!scene) return refuse({ kind: 'ContributionNotFound' });
      const decided = rewordContribution(actor, scene, { ...wanted, at: work.now });
      if (!decided.ok) return decided;
      const { contribution, flags } = decided.value;
      const { group } = scene.room;
      await this.contributions.revise(work, contribution);
      await this.flags.hideWordingsBefore(work, id, contribution.revision);
      await this.flags.settle(work, flags, null);
      await work.announce({ kind: 'FlagsSettled', group, contribution: id } as const);
      await this.door.tell(work, group, scene.contribution, contribution);
      return accept(undefined);
    });
  }
}
