import { Injectable } from '@nestjs/common';
import {
  settleBoardWords,
  type BoardSettlement,
  type BoardWords,
  type BoardWordsSettled,
  type SettleBoardWordsRefusal,
} from '@pathways/domain/actions';
import { accept, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { BoardWordsStore } from './action.store.js';

export interface SettlementWanted {
  readonly group: GroupId;
  readonly words: BoardWords;
  readonly how: BoardSettlement;
}

/** Hide first, ask after: any member hides; the facilitator or whoever hid it shows again; some remove it for ever. */
@Injectable()
export class SettleBoardWordsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly store: BoardWordsStore,
  ) {}

  handle(
    actor: SignedIn,
    { group, words, how }: SettlementWanted,
  ): Promise<Result<GroupId, SettleBoardWordsRefusal>> {
    return this.unit.run(actor, async work => {
      const room = await this.access.factsFor(work, group);
      if (!room) return refuse({ kind: 'BoardWordsNotFound' });
      const hiddenBy = await this.store.hiddenBy(work, group, words);
      const decided = settleBoardWords(actor, room, how, hiddenBy);
      if (!decided.ok) return decided;
      const isThere = await this.store.settle(work, group, words, how);
      if (!isThere) return refuse({ kind: 'BoardWordsNotFound' });
      const about = aboutOf(words);
      await work.announce<BoardWordsSettled>({ kind: 'BoardWordsSettled', group, about });
      return accept(group);
    });
  }
}

/** What the room is told of: an idea, a round, or a cycle whose evidence it is. */
export function aboutOf(words: BoardWords): BoardWordsSettled['about'] {
  if (words.kind === 'idea') return words.idea;
  return words.kind === 'outcome' ? words.discussion : words.cycle;
}
