import { Injectable } from '@nestjs/common';
import {
  canHideMinutes,
  canRemoveHiddenMinutes,
  canSettleHiddenMinutes,
  type Meeting,
  type MeetingId,
  type MinutesHidden,
} from '@pathways/domain/meetings';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingDoor, type MeetingMissing } from './meeting-door.js';
import { MinutesStore, type HiddenHow } from './meeting.store.js';

export type SettleMinutesRefusal = MeetingMissing | { readonly kind: 'MayNotSettleMinutes' };

const policies = {
  hide: canHideMinutes,
  show: canSettleHiddenMinutes,
  remove: canRemoveHiddenMinutes,
} as const;

/** Hide first, ask after: any member hides; the facilitator shows again; they or a coordinator remove for ever. */
@Injectable()
export class SettleMinutesHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: MeetingDoor,
    private readonly store: MinutesStore,
  ) {}

  handle(actor: SignedIn, id: MeetingId, how: HiddenHow): Promise<Result<Meeting, SettleMinutesRefusal>> {
    return this.unit.run(actor, async work => {
      const may = policies[how];
      const entered = await this.door.enter(work, id, how === 'remove' ? may : undefined);
      if (!entered) return refuse({ kind: 'MeetingNotFound' });
      if (!may(actor, entered.room)) return refuse({ kind: 'MayNotSettleMinutes' });
      await this.store.settleWords(work, id, how);
      await work.announce<MinutesHidden>({ kind: 'MinutesHidden', group: entered.room.group, meeting: id });
      return accept(entered.meeting);
    });
  }
}
