import { Injectable } from '@nestjs/common';
import type { ConsentId, ConsentWithdrawn } from '@pathways/domain/coding';
import { Mailer } from '../../platform/mail/mailer.js';
import type { Delivery } from '../../platform/outbox/outbox-subscribers.js';
import { Settings } from '../../platform/settings.js';

export interface LostQuoteLetter {
  readonly practiceId: string;
  readonly title: string;
  readonly publishedAt: Date;
  readonly recipients: readonly { readonly personId: string; readonly email: string }[];
}

export abstract class LostQuoteLetters {
  /** One for each published practice that quoted the words; addressed to every editor. */
  abstract letters(consent: ConsentId): Promise<LostQuoteLetter[]>;
}

/** The quotation is gone from every page already; a person decides what becomes of the practice. */
@Injectable()
export class LostQuoteMail {
  constructor(
    private readonly found: LostQuoteLetters,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  async receive({ event, occurredAt }: Delivery<ConsentWithdrawn>): Promise<void> {
    for (const letter of await this.found.letters(event.consent)) {
      const [from, until] = [letter.publishedAt, occurredAt].map(moment => moment.toISOString().slice(0, 10));
      for (const { personId, email } of letter.recipients) {
        await this.mailer.send({
          to: email,
          key: `consent-withdrawn:${event.consent}:${occurredAt.getTime()}:${letter.practiceId}:${personId}`,
          subject: `A school withdrew its words from “${letter.title}”`,
          text: [
            `A school has withdrawn its consent to be quoted in “${letter.title}”. The quotation, and the claim if it rested on nothing else, are gone from the library and from every new read.`,
            '',
            `What cannot be called back: copies that readers printed or saved between ${from} and ${until}.`,
            '',
            `Decide whether it needs a new version or is to be withdrawn: ${this.settings.publicUrl}/practices/${letter.practiceId}`,
          ].join('\n'),
        });
      }
    }
  }
}
