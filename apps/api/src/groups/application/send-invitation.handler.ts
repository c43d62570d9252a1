import { Injectable } from '@nestjs/common';
import { stateAt, type InvitationId } from '@pathways/domain/groups';
import { stranger } from '@pathways/domain/shared';
import { Mailer, type Mail } from '../../platform/mail/mailer.js';
import { Settings } from '../../platform/settings.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { InvitationTokens } from './invitation-tokens.js';
import { InvitationStore, type InvitationMailFacts } from './invitation.store.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** Carries an invitation to its mailbox. Run again after a crash it sends the same mail or none. */
@Injectable()
export class SendInvitationHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly invitations: InvitationStore,
    private readonly tokens: InvitationTokens,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  handle(id: InvitationId): Promise<void> {
    return this.units.run(stranger, async work => {
      const facts = await this.invitations.findForMail(work, id);
      if (!facts || facts.sentAt || stateAt(facts.invitation, work.now) !== 'waiting') return;
      await this.mailer.send(this.mailOf(facts));
      await this.invitations.markSent(work, id);
    });
  }

  private mailOf({ invitation, inviter, group, programme, school, members }: InvitationMailFacts): Mail {
    const token = this.tokens.tokenFor(invitation);
    return {
      to: invitation.email,
      subject: `${inviter} invites you to join ${group} for ${school}`,
      text: `Hello,

${inviter} invites you to speak for ${school} in ${group}, a group of schools in ${programme}.

Its schools are:
${members.map(member => `- ${member}`).join('\n')}

Open this page to see why these schools were brought together, and to accept or decline:

${this.settings.publicUrl}/invitations/${token}

The link is yours alone and works until ${day.format(invitation.expiresAt)}. It signs you in when you accept, so do not pass it on.
`,
      key: `invitation ${invitation.id} ${invitation.expiresAt.toISOString()}`,
    };
  }
}
