import { Injectable } from '@nestjs/common';
import type { NoticeId } from '@pathways/domain/attention';
import type { LetterId, WaitingNotice } from '@pathways/domain/letters';
import type { DiscussionId, PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import {
  LetterStore,
  type AnsweredLetter,
  type AnswerTarget,
  type HeldLetter,
  type Letter,
} from '../application/letter.store.js';
import * as statements from './letter-statements.js';

const stillThere = `select exists (select from letter where id = $1 and sent_at is null and dropped_at is null) as waits`;

const sent = `update letter set sent_at = $2, answer_to = $3, answer_section = $4 where id = $1`;

const drop = `update letter set dropped_at = $2, dropped_because = $3 where id = $1`;

const answered = `
  select person_id as person, room_id as room, discussion_id as discussion, answer_to as contribution, answer_section as section
  from letter where id = $1 and sent_at is not null`;

@Injectable()
export class SqlLetterStore extends LetterStore {
  waiting(work: Work, person: PersonId): Promise<WaitingNotice[]> {
    return managerOf(work).query<WaitingNotice[]>(statements.waitingOf, [person]);
  }

  async heldRounds(work: Work, person: PersonId): Promise<DiscussionId[]> {
    const rows = await managerOf(work).query<{ discussion: DiscussionId }[]>(statements.heldRounds, [person]);
    return rows.map(({ discussion }) => discussion);
  }

  async keep(work: Work, letter: Letter, notices: readonly NoticeId[]): Promise<boolean> {
    const { id, person, kind, key, room, discussion } = letter;
    const values = [id, person, kind, key, room, discussion, work.now];
    const kept = await managerOf(work).query<object[]>(statements.keep, values);
    if (kept.length === 0) return false;
    if (notices.length > 0) await managerOf(work).query(statements.enclose, [id, notices, work.now]);
    return true;
  }

  async hold(work: Work, letter: LetterId): Promise<HeldLetter> {
    const [held] = await managerOf(work).query<Letter[]>(statements.held, [letter]);
    if (held) return held;
    const [there] = await managerOf(work).query<{ waits: boolean }[]>(stillThere, [letter]);
    return there?.waits ? 'busy' : 'done';
  }

  async sent(work: Work, letter: LetterId, answers: AnswerTarget): Promise<void> {
    await managerOf(work).query(sent, [letter, work.now, answers.contribution, answers.section]);
  }

  async drop(work: Work, letter: LetterId, because: string): Promise<void> {
    await managerOf(work).query(drop, [letter, work.now, because]);
  }

  async answered(work: Work, letter: LetterId): Promise<AnsweredLetter | null> {
    const [row] = await managerOf(work).query<AnsweredLetter[]>(answered, [letter]);
    return row ?? null;
  }
}
