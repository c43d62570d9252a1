import { Injectable } from '@nestjs/common';
import type { DraftPlace } from '@pathways/domain/drafts';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { Clock, UnitOfWork } from '../../platform/unit-of-work.js';
import { DraftStore, type SeenDraft } from './draft.store.js';

/** Drafts that are sent, or that their author decided against. Safe to repeat. */
@Injectable()
export class SettleDraftsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: DraftStore,
    private readonly clock: Clock,
  ) {}

  /** One's own only; a draft that was written on since is left alone. Nothing to settle is no fault. */
  handle(actor: SignedIn, place: DraftPlace, seen: readonly SeenDraft[]): Promise<void> {
    return this.unit.run(actor, work => this.drafts.settle(work, { author: actor.personId, place, seen }));
  }

  /** What was said is no draft any more, on whichever device it was written: the device may never come to say so. */
  sent(contribution: ContributionId): Promise<void> {
    return this.drafts.settleSent(contribution, this.clock.now());
  }
}
