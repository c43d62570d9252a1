import { Injectable } from '@nestjs/common';
import { isSignedIn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { HiddenWordsStore, type HiddenLine } from '../application/hidden-words.store.js';
import * as statements from './hidden-words-statement.js';

@Injectable()
export class SqlHiddenWordsStore extends HiddenWordsStore {
  async find(work: Work, place: string): Promise<HiddenLine | null> {
    return (await managerOf(work).query<HiddenLine[]>(statements.hiddenAt, [place]))[0] ?? null;
  }

  async keep(work: Work, place: string, because: string): Promise<void> {
    if (!isSignedIn(work.actor)) throw new Error('Nobody keeps words hidden.');
    await managerOf(work).query(statements.keep, [place, work.now, work.actor.personId, because]);
  }

  keptSince(work: Work, before: Date): Promise<HiddenLine[]> {
    return managerOf(work).query<HiddenLine[]>(statements.keptSince, [before]);
  }
}
