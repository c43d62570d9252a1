import { Injectable } from '@nestjs/common';
import type { SchoolInvited } from '@pathways/domain/cycles';
import { stranger } from '@pathways/domain/shared';
import { Mailer } from '../../platform/mail/mailer.js';
import { Settings } from '../../platform/settings.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CycleInvitationStore } from './cycle-invitation.store.js';
import { CycleTokens } from './cycle-tokens.js';
import { cycleLetter } from './cycle-letter.js';

/** Carries the link to its mailbox. Run again it sends the same mail or none; an answer meanwhile stops it. */
@Injectable()
export class MailSchoolHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly invitations: CycleInvitationStore,
    private readonly tokens: CycleTokens,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  handle({ invitation, sending }: SchoolInvited): Promise<void> {
    return this.units.run(stranger, async work => {
      const facts = await this.invitations.forMail(work, invitation);
      if (!facts || facts.isSettled || facts.sending !== sending) return;
      const link = `${this.settings.publicUrl}/cycles/invitations/${this.tokens.tokenFor(invitation)}`;
      const key = `cycle invitation ${invitation} ${sending}`;
      await this.mailer.send({ to: facts.email, ...cycleLetter(facts, link), key });
      await this.invitations.markMailed(work, invitation);
    });
  }
}
