import { Injectable } from '@nestjs/common';
import type { ConsentId } from '@pathways/domain/coding';
import type { WaitingQuestion } from '@pathways/domain/practices';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { UnansweredConsents } from '../application/unanswered-consents.js';

@Injectable()
export class SqlUnansweredConsents extends UnansweredConsents {
  waiting(work: Work, before: Date): Promise<WaitingQuestion[]> {
    return managerOf(work).query(
      `select s.id, e.id as excerpt, e.group_id as "group", s.urn, s.asked_at as "askedAt",
         s.reminded_at as "remindedAt", s.reminders
       from consent s join standing_excerpt e on e.id = s.excerpt_id and e.is_open
       where s.state = 'asked' and s.asked_at < $1 order by s.asked_at, s.id for update of s skip locked`,
      [before],
    );
  }

  async remind(work: Work, questions: readonly ConsentId[]): Promise<void> {
    await managerOf(work).query(
      'update consent set reminded_at = $2, reminders = reminders + 1 where id = any($1)',
      [questions, work.now],
    );
  }
}
