import { Injectable } from '@nestjs/common';
import { isReminderDue, type CycleEvent } from '@pathways/domain/cycles';
import { isClosedDay } from '@pathways/domain/letters';
import { stranger } from '@pathways/domain/shared';
import { LetterPeople } from '../../letters/application/letter-people.js';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { jobKind } from '../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CycleInvitationStore } from './cycle-invitation.store.js';

export const lookForReminders = jobKind('cycles.remind', 3);

/** Nobody is written to before eight in the morning or in the afternoon. */
const hours = { from: '08:00', to: '12:00' };

/** On a morning on which the school's own authority is in term. Two processes share the waiting rows and remind nobody twice. */
@Injectable()
export class RemindSchoolsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly invitations: CycleInvitationStore,
    private readonly people: LetterPeople,
  ) {}

  handle(): Promise<void> {
    return this.units.run(stranger, async work => {
      const { day, time } = wallTimeOf(work.now);
      if (time < hours.from || time >= hours.to) return;
      const closed = await this.people.closedFrom(day);
      for (const waiting of await this.invitations.remindable(work)) {
        if (!isReminderDue(waiting, day, isClosedDay(day, [waiting.authority], closed))) continue;
        const sending = await this.invitations.sendAgain(work, waiting.id, true);
        const { id: invitation, cycle } = waiting;
        await work.announce<CycleEvent>({ kind: 'SchoolInvited', cycle, invitation, sending });
      }
    });
  }
}
