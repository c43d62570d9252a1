import { Injectable } from '@nestjs/common';
import { guestStateOn, type GuestId } from '@pathways/domain/guests';
import { londonDay, stranger } from '@pathways/domain/shared';
import { Mailer } from '../../platform/mail/mailer.js';
import { Settings } from '../../platform/settings.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { GuestTokens } from './guest-tokens.js';
import { GuestStore, type GuestLetterFacts } from './guest.store.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Carries a guest's invitation to its mailbox. Run again after a crash it sends the same mail or none. */
@Injectable()
export class GuestLetterHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly guests: GuestStore,
    private readonly tokens: GuestTokens,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  handle(id: GuestId): Promise<void> {
    return this.unit.run(stranger, async work => {
      const facts = await this.guests.forLetter(work, id);
      const state = facts && guestStateOn(facts.guest, londonDay(work.now));
      if (!facts || facts.sentAt || state !== 'invited') return;
      await this.mailer.send({
        to: facts.guest.email,
        subject: `${facts.inviter} invites you as a guest into ${facts.group}`,
        text: this.textOf(facts),
        key: `guest ${id}`,
      });
      await this.guests.markSent(work, id);
    });
  }

  private textOf({ guest, inviter, group }: GuestLetterFacts): string {
    const seen =
      guest.fromNumber === null ? 'You see all that was said there.' : 'You see what is said from now on.';
    return `Hello ${guest.name},

${inviter} invites you to read with the schools of ${group}:

“${guest.because}”

${seen} ${guest.mayReply ? 'You may reply.' : 'You read, and do not write.'} Your last day is ${day.format(new Date(guest.lastDay))}; any member may end it sooner. Everybody in the room sees your name, who invited you and why.

${this.settings.publicUrl}/guests/${this.tokens.tokenFor(guest.id)}

The link is yours alone. It signs you in when you accept, so do not pass it on.
`;
  }
}
