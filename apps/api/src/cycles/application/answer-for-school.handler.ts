import { Injectable } from '@nestjs/common';
import {
  answerForSchool,
  type AnswerForSchoolRefusal,
  type CycleEvent,
  type SchoolSays,
} from '@pathways/domain/cycles';
import type { SchoolsAdmitted } from '@pathways/domain/programmes';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { Appointments } from '../../people/application/appointments.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { CycleInvitationStore, type HeldCycleInvitation } from './cycle-invitation.store.js';
import { CycleTokens } from './cycle-tokens.js';

/** Whoever holds the link has the mailbox. A yes lets the school take part and its person in; another answer takes neither back. */
@Injectable()
export class AnswerForSchoolHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly invitations: CycleInvitationStore,
    private readonly tokens: CycleTokens,
    private readonly appointments: Appointments,
  ) {}

  handle(
    actor: Actor,
    token: string,
    says: SchoolSays,
  ): Promise<Result<{ readonly email: string }, AnswerForSchoolRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const held = await this.invitations.holdByDigest(work, this.tokens.digestOf(token));
      if (!held) return refuse({ kind: 'NotFound' });
      const { day: today } = wallTimeOf(work.now);
      const decided = answerForSchool(held, { ...held, today }, says);
      if (!decided.ok) return decided;
      const by = decided.value.name === null ? null : await this.letIn(work, held, decided.value.name);
      await this.invitations.keepAnswer(work, held.id, { ...decided.value, by });
      const { programme, cycle, id, urn, email } = held;
      await work.announce<CycleEvent>({ kind: 'SchoolAnswered', programme, cycle, invitation: id, urn });
      return accept({ email });
    });
  }

  private async letIn(work: Work, { id, email, role, urn, programme }: HeldCycleInvitation, name: string) {
    const came = await this.invitations.admit(work, id);
    if (came) await work.announce<SchoolsAdmitted>({ kind: 'SchoolsAdmitted', programme, admitted: 1 });
    return this.appointments.appoint(work, { email, name }, { role, urn });
  }
}
