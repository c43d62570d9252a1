import { Injectable } from '@nestjs/common';
import type { FlaggedWordsEvent } from '@pathways/domain/safeguarding';
import { isSignedIn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import type { WhichWords } from '../application/flagged-words.store.js';
import { RewordedWords } from '../application/reworded-words.js';
import { reworded } from './words-flag-statements.js';

@Injectable()
export class SqlRewordedWords extends RewordedWords {
  async note(work: Work, { kind, id }: WhichWords): Promise<void> {
    if (!isSignedIn(work.actor)) throw new Error('Nobody wrote other words.');
    await managerOf(work).query(reworded, [kind, id, work.now, work.actor.personId]);
    // Whoever writes the words anew tells their room by the event of their own slice.
    await work.announce<FlaggedWordsEvent>({ kind: 'WordsFlagsSettled', sort: kind, words: id, room: null });
  }
}
