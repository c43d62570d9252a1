import { Injectable } from '@nestjs/common';
import type { ConsentId, ConsentWithdrawn } from '@pathways/domain/coding';
import type { ContributionHidden } from '@pathways/domain/safeguarding';
import { londonDay, type ContributionId } from '@pathways/domain/shared';
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
  /** The same where the contribution itself went out of sight. */
  abstract lettersOf(contribution: ContributionId): Promise<LostQuoteLetter[]>;
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
      const [from, until] = [letter.publishedAt, occurredAt].map(londonDay);
      await this.send(letter, `consent-withdrawn:${event.consent}:${occurredAt.getTime()}`, {
        subject: `A school withdrew its words from “${letter.title}”`,
        what: `A school has withdrawn its consent to be quoted in “${letter.title}”. The quotation, and the claim if it rested on nothing else, are gone from the library and from every new read.`,
        more: `What cannot be called back: copies that readers printed or saved between ${from} and ${until}.`,
      });
    }
  }

  async receiveHidden({ event, occurredAt }: Delivery<ContributionHidden>): Promise<void> {
    for (const letter of await this.found.lettersOf(event.contribution)) {
      await this.send(letter, `contribution-hidden:${event.contribution}:${occurredAt.getTime()}`, {
        subject: `Words that “${letter.title}” quotes are hidden`,
        what: `Somebody flagged the contribution that “${letter.title}” quotes, so it is hidden for now. The quotation, and the claim if it rested on nothing else, are out of the library until the flag is settled.`,
        more: 'If it is shown again, the quotation comes back by itself. If it is kept hidden, it stays away.',
      });
    }
  }

  private async send(
    letter: LostQuoteLetter,
    key: string,
    words: { readonly subject: string; readonly what: string; readonly more: string },
  ): Promise<void> {
    const page = `${this.settings.publicUrl}/practices/${letter.practiceId}`;
    for (const { personId, email } of letter.recipients) {
      await this.mailer.send({
        to: email,
        key: `${key}:${letter.practiceId}:${personId}`,
        subject: words.subject,
        text: [
          words.what,
          '',
          words.more,
          '',
          `Decide whether it needs a new version or is to be withdrawn: ${page}`,
        ].join('\n'),
      });
    }
  }
}
