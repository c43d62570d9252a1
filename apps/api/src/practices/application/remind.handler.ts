import { Injectable } from '@nestjs/common';
import type { ConsentReminded } from '@pathways/domain/coding';
import { isReminderDue, reminderDays, schoolsToRemind, type TurnReminded } from '@pathways/domain/practices';
import { stranger } from '@pathways/domain/shared';
import { UnansweredConsents } from '../../coding/application/unanswered-consents.js';
import { jobKind } from '../../platform/jobs/jobs.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { TurnStore } from './turn.store.js';

/** Every hour; when mail may come is decided where letters are written. */
export const remindOfTurns = jobKind('practices.remind', 3);

const dayMs = 86_400_000;
const soonest = Math.min(...Object.values(reminderDays));

/** Whoever acts next and has let it lie is reminded: schools, editors and writers by one engine, from the first question on. */
@Injectable()
export class RemindHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly turns: TurnStore,
    private readonly consents: UnansweredConsents,
  ) {}

  handle(): Promise<void> {
    return this.units.run(stranger, async work => {
      const before = new Date(work.now.getTime() - soonest * dayMs);
      await this.ofTurns(work, before);
      await this.ofQuestions(work, before);
    });
  }

  private async ofTurns(work: Work, before: Date): Promise<void> {
    for (const turn of await this.turns.waiting(work, before)) {
      if (!isReminderDue(turn, work.now)) continue;
      await this.turns.remind(work, turn.id);
      const { id, practice, reminders } = turn;
      const count = reminders + 1;
      await work.announce({ kind: 'TurnReminded', practice, turn: id, count } satisfies TurnReminded);
    }
  }

  private async ofQuestions(work: Work, before: Date): Promise<void> {
    for (const { oldest, questions } of schoolsToRemind(
      await this.consents.waiting(work, before),
      work.now,
    )) {
      await this.consents.remind(work, questions);
      const { id: consent, excerpt, group, reminders } = oldest;
      const count = reminders + 1;
      await work.announce<ConsentReminded>({ kind: 'ConsentReminded', group, excerpt, consent, count });
    }
  }
}
