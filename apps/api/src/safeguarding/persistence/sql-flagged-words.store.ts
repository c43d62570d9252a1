import { Injectable } from '@nestjs/common';
import {
  isOpen,
  type OpenedFlaggedWords,
  type WordsChange,
  type WordsFlag,
} from '@pathways/domain/safeguarding';
import { isSignedIn, type GroupId, type PersonId, type RoomId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { FlaggedWordsStore, type HeldWords, type WhichWords } from '../application/flagged-words.store.js';
import type { WordsPlace } from '../application/words-rights.js';
import { wordsTables } from './standing-words.js';
import * as statements from './words-flag-statements.js';

interface HeldRow extends WordsPlace {
  readonly room: RoomId | null;
  readonly body: string;
  readonly writtenAt: Date;
  readonly hiddenAt: Date | null;
  readonly areRemoved: boolean;
}

const actorOf = ({ actor }: Work): PersonId => {
  if (!isSignedIn(actor)) throw new Error('Nobody settled a flag.');
  return actor.personId;
};

@Injectable()
export class SqlFlaggedWordsStore extends FlaggedWordsStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async groupOf(work: Work, { kind, id }: WhichWords): Promise<GroupId | null> {
    const [row] = await managerOf(work).query<{ group: GroupId | null }[]>(statements.groupOf, [kind, id]);
    return row?.group ?? null;
  }

  async hold(work: Work, { kind, id }: WhichWords): Promise<HeldWords | null> {
    const manager = managerOf(work);
    await manager.query(`select 1 from ${wordsTables[kind].table} where id = $1 for update`, [id]);
    const [row] = await manager.query<HeldRow[]>(statements.held, [kind, id]);
    if (!row) return null;
    const { room, body: text, writtenAt, hiddenAt, areRemoved, ...place } = row;
    return { words: { kind, id, text, writtenAt, hiddenAt, areRemoved }, place, room };
  }

  flagsOf(work: Work, { kind, id }: WhichWords): Promise<WordsFlag[]> {
    return managerOf(work).query<WordsFlag[]>(statements.flagsOf, [kind, id]);
  }

  async hidingBy(work: Work, person: PersonId): Promise<number> {
    const [row] = await managerOf(work).query<{ held: number }[]>(statements.hidingBy, [person]);
    return row?.held ?? 0;
  }

  async add(work: Work, { id, kind, words, clause, hides, raisedBy, raisedAt }: WordsFlag): Promise<boolean> {
    const values = [id, kind, words, clause, hides, raisedBy, raisedAt];
    return (await managerOf(work).query<object[]>(statements.add, values)).length > 0;
  }

  async settle(work: Work, flags: readonly WordsFlag[], because: string | null): Promise<void> {
    for (const flag of flags) {
      const by = isOpen(flag) ? null : actorOf(work);
      await managerOf(work).query(statements.settle, [flag.id, flag.settledAt, by, flag.outcome, because]);
    }
  }

  async change(work: Work, { kind, id }: WhichWords, change: WordsChange): Promise<void> {
    const { table, emptied, along } = wordsTables[kind];
    const sets = {
      hide: 'hidden_at = coalesce(hidden_at, $2::timestamptz)',
      show: 'hidden_at = $2::timestamptz',
      remove: `hidden_at = coalesce(hidden_at, $2::timestamptz), words_removed_at = $2, ${emptied}`,
    };
    const at = change === 'show' ? null : work.now;
    await managerOf(work).query(`update ${table} set ${sets[change]} where id = $1`, [id, at]);
    if (change === 'remove' && along) await managerOf(work).query(along, [id]);
  }

  async noteOpening(
    work: Work,
    { kind, id }: WhichWords,
    { role, because }: Omit<OpenedFlaggedWords, 'text'>,
  ): Promise<void> {
    const values = [this.ids.next(), kind, id, actorOf(work), role, because, work.now];
    await managerOf(work).query(statements.noteOpening, values);
  }

  async hasOpened(work: Work, { kind, id }: WhichWords): Promise<boolean> {
    const values = [kind, id, actorOf(work)];
    return (await managerOf(work).query<object[]>(statements.openedSince, values)).length > 0;
  }

  keptSince(work: Work, before: Date): Promise<WhichWords[]> {
    return managerOf(work).query<WhichWords[]>(statements.keptSince, [before]);
  }
}
