import { Injectable } from '@nestjs/common';
import {
  react,
  type Contribution,
  type ReactionChanged,
  type ReactionKind,
  type ReactRefusal,
} from '@pathways/domain/discussions';
import {
  accept,
  refuse,
  type ContributionId,
  type Result,
  type SignedIn,
  type Urn,
} from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { WriteReceipts } from '../../platform/write-receipts.js';
import { DiscussionDoor } from './discussion-door.js';
import { ReactionStore } from './reaction.store.js';

export interface React {
  readonly contribution: ContributionId;
  readonly kind: ReactionKind;
  readonly given: boolean;
  readonly speakingFor: Urn | null;
  readonly clientId: string | null;
}

type Reacted = Result<Contribution, ReactRefusal | { readonly kind: 'ContributionNotFound' }>;

@Injectable()
export class ReactHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly reactions: ReactionStore,
    private readonly receipts: WriteReceipts,
  ) {}

  /** Says what shall be, given or not, so that a repeat changes nothing. */
  handle(actor: SignedIn, wanted: React): Promise<Reacted> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enterAt(work, wanted.contribution);
      if (!entered) return refuse({ kind: 'ContributionNotFound' });
      const { contribution, room } = entered;
      const sending = { clientId: wanted.clientId, verb: 'react', subject: contribution.id };
      if (await this.receipts.isDone(work, sending)) return accept(contribution);
      const school = react(actor, contribution, entered, wanted);
      if (!school.ok) return school;
      await this.receipts.keep(work, sending);
      const reaction = { contribution: contribution.id, kind: wanted.kind, person: actor.personId };
      const isChanged =
        school.value === null
          ? await this.reactions.takeBack(work, reaction)
          : await this.reactions.give(work, reaction, school.value);
      if (isChanged) {
        await work.announce<ReactionChanged>({
          kind: 'ReactionChanged',
          group: room.group,
          contribution: contribution.id,
          reaction: wanted.kind,
          given: wanted.given,
        });
      }
      return accept(contribution);
    });
  }
}
