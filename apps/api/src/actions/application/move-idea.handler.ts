import { Injectable } from '@nestjs/common';
import {
  canSeeActions,
  moveIdea,
  startIdea,
  type IdeaId,
  type IdeaMoved,
  type IdeaStage,
  type IdeaStep,
  type MoveIdeaRefusal,
} from '@pathways/domain/actions';
import { accept, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { WriteReceipts } from '../../platform/write-receipts.js';
import { IdeaStore } from './action.store.js';

interface StepWanted {
  readonly stage: IdeaStage;
  readonly words: string;
  readonly clientId: string | null;
}

export type IdeaAnswer = Result<GroupId, MoveIdeaRefusal>;

/** An idea from evidence to scale. Every step is kept with its words. */
@Injectable()
export class MoveIdeaHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly ideas: IdeaStore,
    private readonly receipts: WriteReceipts,
  ) {}

  start(
    actor: SignedIn,
    group: GroupId,
    draft: { readonly id: IdeaId; readonly title: string; readonly words: string },
  ): Promise<IdeaAnswer> {
    return this.unit.run(actor, async work => {
      const room = await this.access.factsFor(work, group);
      if (!room) return refuse({ kind: 'IdeaNotFound' });
      const decided = startIdea(actor, room, draft);
      if (!decided.ok) return decided;
      if (await this.ideas.start(work, decided.value)) await this.announce(work, decided.value);
      return accept(group);
    });
  }

  move(actor: SignedIn, id: IdeaId, { clientId, ...step }: StepWanted): Promise<IdeaAnswer> {
    return this.unit.run(actor, async work => {
      const group = await this.ideas.groupOf(work, id);
      const room = group && (await this.access.factsFor(work, group));
      if (!room || !canSeeActions(actor, room)) return refuse({ kind: 'IdeaNotFound' });
      const idea = await this.ideas.hold(work, id);
      const sending = { clientId, verb: 'move idea', subject: id };
      if (await this.receipts.isDone(work, sending)) return accept(group);
      const decided = moveIdea(actor, { room, idea }, step);
      if (!decided.ok) return decided;
      await this.receipts.keep(work, sending);
      await this.ideas.keep(work, decided.value);
      await this.announce(work, decided.value);
      return accept(group);
    });
  }

  private announce(work: Work, { idea }: IdeaStep): Promise<void> {
    return work.announce<IdeaMoved>({ kind: 'IdeaMoved', group: idea.group, idea: idea.id });
  }
}
