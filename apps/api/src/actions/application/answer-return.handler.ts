import { Injectable } from '@nestjs/common';
import {
  answerReturn,
  canAnswerReturn,
  canSeeActions,
  type ActionReturned,
  type AnswerReturnRefusal,
  type IdeaId,
  type ReturnDraft,
  type StandingAction,
} from '@pathways/domain/actions';
import type { AttachmentId } from '@pathways/domain/attachments';
import type { ActionId } from '@pathways/domain/discussions';
import type { RoomFacts } from '@pathways/domain/groups';
import type { MeetingId } from '@pathways/domain/meetings';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { ActionStore } from './action.store.js';

export type ChangeActionRefusal =
  | { readonly kind: 'ActionNotFound' }
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'FileMissing' }
  | { readonly kind: 'IdeaMissing' };

interface Entered {
  readonly room: RoomFacts;
  readonly action: StandingAction;
}

@Injectable()
export class AnswerReturnHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly actions: ActionStore,
  ) {}

  /** What became of an action. An answer that is sent again is kept once. */
  answer(
    actor: SignedIn,
    id: ActionId,
    draft: ReturnDraft,
    meeting: MeetingId | null,
  ): Promise<Result<StandingAction, AnswerReturnRefusal>> {
    return this.unit.run(actor, async work => {
      const entered = await this.enter(work, id);
      if (!entered) return refuse({ kind: 'ActionNotFound' });
      const decided = answerReturn(actor, entered, draft, wallTimeOf(work.now).day);
      if (!decided.ok) return decided;
      if (await this.actions.returned(work, entered.action, decided.value, meeting))
        await this.announce(work, entered);
      return accept(entered.action);
    });
  }

  /** A file as evidence. The same file again changes nothing. */
  attach(
    actor: SignedIn,
    id: ActionId,
    file: AttachmentId,
  ): Promise<Result<StandingAction, ChangeActionRefusal>> {
    return this.change(actor, id, async (work, entered) =>
      (await this.actions.attach(work, entered.action, file)) ? null : { kind: 'FileMissing' },
    );
  }

  /** Which idea the action is a step of; none where it is null. */
  place(
    actor: SignedIn,
    id: ActionId,
    idea: IdeaId | null,
  ): Promise<Result<StandingAction, ChangeActionRefusal>> {
    return this.change(actor, id, async (work, entered) =>
      (await this.actions.place(work, entered.action, idea)) ? null : { kind: 'IdeaMissing' },
    );
  }

  private change(
    actor: SignedIn,
    id: ActionId,
    keep: (work: Work, entered: Entered) => Promise<ChangeActionRefusal | null>,
  ): Promise<Result<StandingAction, ChangeActionRefusal>> {
    return this.unit.run(actor, async work => {
      const entered = await this.enter(work, id);
      if (!entered || !canSeeActions(actor, entered.room)) return refuse({ kind: 'ActionNotFound' });
      if (!canAnswerReturn(actor, entered.room, entered.action)) return refuse({ kind: 'NotYourSchool' });
      const refused = await keep(work, entered);
      if (refused) return refuse(refused);
      await this.announce(work, entered);
      return accept(entered.action);
    });
  }

  private async enter(work: Work, id: ActionId): Promise<Entered | null> {
    const group = await this.actions.groupOf(work, id);
    const room = group && (await this.access.factsFor(work, group));
    const action = room && (await this.actions.hold(work, id));
    return action ? { room, action } : null;
  }

  private announce(work: Work, { action }: Entered): Promise<void> {
    return work.announce<ActionReturned>({
      kind: 'ActionReturned',
      group: action.group,
      action: action.id,
    });
  }
}
