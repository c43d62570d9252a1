import { Injectable } from '@nestjs/common';
import {
  contribute,
  repeat,
  type Contribution,
  type ContributionDraft,
  type ContributionPosted,
} from '@pathways/domain/discussions';
import type { PointAsked } from '@pathways/domain/families';
import { accept, refuse, type DiscussionId, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { ContributionIntake, type Contributed } from './contribution-intake.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionDoor, type Entered } from './discussion-door.js';
import { Enclosures } from './enclosures.js';

export type { Contributed };

interface Sending {
  readonly draft: ContributionDraft;
  readonly about: PointAsked | null;
}

@Injectable()
export class ContributeHandler extends ContributionIntake {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly contributions: ContributionStore,
    private readonly enclosures: Enclosures,
    private readonly ids: Ids,
  ) {
    super();
  }

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
      const written = await this.write(work, actor, entered, { draft, about });
      if (written.ok) return written;
      // Whatever stands in the way now (the round has closed, the files are taken, the client id is), a repeat, or the
      // slower of two copies, is given the first answer. Few sendings are repeats, so that is asked here and not before.
      const sent = await this.contributions.sentAs(work, actor.personId, draft.clientId);
      return sent ? repeat(sent, draft, discussion) : written;
    });
  }

  /** Keeps and announces; where it refuses it has kept nothing. */
  private async write(
    work: Work,
    actor: SignedIn,
    entered: Entered,
    { draft, about }: Sending,
  ): Promise<Contributed> {
    const parent = await this.door.parentOf(work, entered, draft);
    const stamp = { id: this.ids.next<Contribution['id']>(), at: work.now };
    const people = await this.door.mentioned(work, entered.room, draft);
    const decided = contribute(actor, draft, { ...entered, parent, people }, stamp);
    if (!decided.ok) return decided;
    const enclosed = await this.enclosures.find(work, decided.value, entered, about);
    if (!enclosed.ok) return enclosed;
    if (!(await this.contributions.add(work, decided.value))) return refuse({ kind: 'ClientIdUsed' });
    await this.enclosures.keep(work, decided.value, enclosed.value);
    await work.announce<ContributionPosted>({
      kind: 'ContributionPosted',
      group: entered.room.group,
      discussion: entered.discussion.id,
      contribution: decided.value.id,
    });
    return accept(decided.value);
  }
}
