import { Injectable } from '@nestjs/common';
import {
  contribute,
  repeat,
  type ClientIdUsed,
  type ContributeRefusal,
  type Contribution,
  type ContributionDraft,
  type ContributionPosted,
} from '@pathways/domain/discussions';
import type { PointAsked, PointNotHere } from '@pathways/domain/families';
import { accept, refuse, type DiscussionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionDoor } from './discussion-door.js';
import { PointPins } from './point-pins.js';

export type Contributed = Result<
  Contribution,
  ContributeRefusal | ClientIdUsed | PointNotHere | { readonly kind: 'DiscussionNotFound' }
>;

@Injectable()
export class ContributeHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly contributions: ContributionStore,
    private readonly pins: PointPins,
    private readonly ids: Ids,
  ) {}

  /** `about` names a point of the family's graph; the figures there are kept with the contribution. */
  handle(
    actor: SignedIn,
    discussion: DiscussionId,
    draft: ContributionDraft,
    about: PointAsked | null = null,
  ): Promise<Contributed> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, discussion);
      if (!entered) return refuse({ kind: 'DiscussionNotFound' });
      const stored = await this.storedBefore(work, actor, discussion, draft);
      if (stored) return stored;
      const parent = draft.parent && (await this.contributions.find(work, draft.parent));
      const stamp = { id: this.ids.next<Contribution['id']>(), at: work.now };
      const decided = contribute(actor, draft, { ...entered, parent }, stamp);
      if (!decided.ok) return decided;
      const pinned = about && (await this.pins.find(actor, entered.room, about));
      if (pinned && !pinned.ok) return pinned;
      if (!(await this.contributions.add(work, decided.value))) {
        // The same sending won the race a moment ago: it is committed by now, and its answer is ours.
        return (await this.storedBefore(work, actor, discussion, draft)) ?? refuse({ kind: 'ClientIdUsed' });
      }
      if (pinned) await this.pins.keep(work, decided.value.id, pinned.value);
      await work.announce<ContributionPosted>({
        kind: 'ContributionPosted',
        group: entered.room.group,
        discussion,
        contribution: decided.value.id,
      });
      return accept(decided.value);
    });
  }

  private async storedBefore(
    work: Work,
    actor: SignedIn,
    discussion: DiscussionId,
    draft: ContributionDraft,
  ): Promise<Result<Contribution, ClientIdUsed> | null> {
    const sent = await this.contributions.sentAs(work, actor.personId, draft.clientId);
    return sent && repeat(sent, draft, discussion);
  }
}
