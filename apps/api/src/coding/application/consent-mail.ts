import { Injectable } from '@nestjs/common';
import type { ConsentAsked, ConsentId } from '@pathways/domain/coding';
import { Mailer, type Mail } from '../../platform/mail/mailer.js';
import type { Delivery } from '../../platform/outbox/outbox-subscribers.js';
import { Settings } from '../../platform/settings.js';

export interface ConsentLetter {
  readonly schoolName: string;
  readonly groupName: string;
  readonly askedBy: string;
  readonly recipients: readonly { readonly personId: string; readonly email: string }[];
}

export abstract class ConsentLetters {
  /** Everybody who speaks for the school today; null when the question is gone. */
  abstract letter(consent: ConsentId): Promise<ConsentLetter | null>;
}

/** Tells the school that it was asked. The passage itself stays in the room: a mail may be read by others. */
@Injectable()
export class ConsentMail {
  constructor(
    private readonly letters: ConsentLetters,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  async receive({ event }: Delivery<ConsentAsked>): Promise<void> {
    const letter = await this.letters.letter(event.consent);
    for (const { personId, email } of letter?.recipients ?? []) {
      await this.mailer.send(this.write(event.consent, letter as ConsentLetter, { personId, email }));
    }
  }

  private write(consent: ConsentId, letter: ConsentLetter, to: { personId: string; email: string }): Mail {
    return {
      to: to.email,
      key: `consent-asked:${consent}:${to.personId}`,
      subject: `${letter.schoolName}: may we quote these words?`,
      text: [
        `${letter.askedBy}, a researcher, asks ${letter.schoolName} for consent to quote a passage from “${letter.groupName}” in the public library.`,
        '',
        `Read it in its place and decide: ${this.settings.publicUrl}/consent#${consent}`,
        '',
        'Nothing is quoted unless your school agrees. You may say no, and you may take a yes back at any time.',
      ].join('\n'),
    };
  }
}
