import { Injectable } from '@nestjs/common';
import type { BoardWords, BoardWordsSettled, IdeaId } from '@pathways/domain/actions';
import type { KeptWordsDue } from '@pathways/domain/safeguarding';
import { stranger } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { BoardWordsStore } from './action.store.js';
import { aboutOf } from './settle-board-words.handler.js';

function wordsOf({ idea, discussion, cycle, school, askedBy, meeting }: KeptWordsDue): BoardWords | null {
  if (meeting) return null;
  if (idea) return { kind: 'idea', idea: idea as IdeaId };
  if (discussion) return { kind: 'outcome', discussion };
  if (!cycle || !school) return null;
  return askedBy ? { kind: 'question', cycle, school, by: askedBy } : { kind: 'evidence', cycle, school };
}

/** Kept hidden for 28 days: what stood on the board is removed for ever, as its facilitator would. A repeat finds nothing. */
@Injectable()
export class ForgetBoardWordsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly store: BoardWordsStore,
  ) {}

  async run(due: KeptWordsDue): Promise<void> {
    const { group } = due;
    const words = wordsOf(due);
    if (!group || !words) return;
    await this.unit.run(stranger, async work => {
      await this.access.factsFor(work, group);
      if (!(await this.store.settle(work, group, words, 'remove'))) return;
      await work.announce<BoardWordsSettled>({ kind: 'BoardWordsSettled', group, about: aboutOf(words) });
    });
  }
}
