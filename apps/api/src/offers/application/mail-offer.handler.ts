import { Injectable } from '@nestjs/common';
import type { OfferId } from '@pathways/domain/offers';
import { stranger } from '@pathways/domain/shared';
import { Mailer } from '../../platform/mail/mailer.js';
import { Settings } from '../../platform/settings.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { offerLetter, takenBackLetter } from './offer-mail.js';
import { OfferMailStore } from './offer-mail.store.js';
import { OfferTokens } from './offer-tokens.js';

/** Carries an offer, its reminder or its end to the school's mailboxes. Run again it sends the same mail or none. */
@Injectable()
export class MailOfferHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly offers: OfferMailStore,
    private readonly tokens: OfferTokens,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  /** The offer or, where a reminder was asked for, the reminder: whatever a mailbox has not had yet. */
  offered(id: OfferId): Promise<void> {
    return this.units.run(stranger, async work => {
      const facts = await this.offers.find(work, id);
      if (facts?.answer !== 'waiting') return;
      const due = facts.mailboxes.filter(({ isDue }) => isDue);
      for (const { id: mailbox, email } of due) {
        const link = `${this.settings.publicUrl}/offers/by-link/${this.tokens.tokenFor(mailbox)}`;
        const key = `place offer ${mailbox} ${facts.isReminder ? 'reminder' : 'first'}`;
        await this.mailer.send({ to: email, ...offerLetter(facts, link), key });
      }
      await this.offers.markMailed(
        work,
        due.map(mailbox => mailbox.id),
      );
    });
  }

  takenBack(id: OfferId): Promise<void> {
    return this.units.run(stranger, async work => {
      const facts = await this.offers.find(work, id);
      if (facts?.answer !== 'taken back') return;
      for (const { id: mailbox, email } of facts.mailboxes)
        await this.mailer.send({ to: email, ...takenBackLetter(facts), key: `place taken back ${mailbox}` });
    });
  }
}
