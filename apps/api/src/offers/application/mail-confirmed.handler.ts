import { Injectable } from '@nestjs/common';
import { stranger, type GroupId } from '@pathways/domain/shared';
import { Mailer } from '../../platform/mail/mailer.js';
import { Settings } from '../../platform/settings.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { confirmedLetter } from './offer-mail.js';
import { OfferMailStore } from './offer-mail.store.js';

/** Tells everybody who speaks for a school of a released group who the others are. */
@Injectable()
export class MailConfirmedHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly offers: OfferMailStore,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  handle(group: GroupId): Promise<void> {
    return this.units.run(stranger, async work => {
      const facts = await this.offers.confirmed(work, group);
      for (const { email, school } of facts?.readers ?? []) {
        if (!facts) return;
        const letter = confirmedLetter(facts, school, `${this.settings.publicUrl}/groups/${group}`);
        await this.mailer.send({ to: email, ...letter, key: `place confirmed ${group} ${email}` });
      }
    });
  }
}
