import { Injectable } from '@nestjs/common';
import { AnswerAddresses } from '../application/answer-addresses.js';
import { AnswerByMailHandler } from '../application/answer-by-mail.handler.js';
import type { AnswerOutcome } from '../application/answer-outcome.js';
import { bounceAddressOf } from '../../platform/mail/bounce-address.js';
import { SentMails, type Bounce } from '../../platform/mail/sent-mails.js';
import { Settings } from '../../platform/settings.js';
import { Log } from '../../platform/telemetry/log.js';
import { readBounce } from './read-bounce.js';
import { parseMail } from './parse-mail.js';

/** 25 MB of a file, as mail carries it. */
export const mailAtMost = 36 * 1024 * 1024;

/** Where mail comes in, by SMTP or from a provider: what is answered with “taken” has been dealt with to its end. */
@Injectable()
export class AnswerDoor {
  constructor(
    private readonly settings: Settings,
    private readonly addresses: AnswerAddresses,
    private readonly answers: AnswerByMailHandler,
    private readonly log: Log,
    private readonly sentMails: SentMails,
  ) {}

  knows(recipient: string): boolean {
    return this.addresses.read(recipient) !== null || this.takesBounces(recipient);
  }

  private takesBounces(recipient: string): boolean {
    return recipient.trim().toLowerCase() === bounceAddressOf(this.settings)?.toLowerCase();
  }

  /** `recipients`: from the envelope, where there is one; else those that the mail itself names. */
  async take(raw: Buffer, recipients: readonly string[]): Promise<AnswerOutcome> {
    const bounce = await readBounce(raw);
    if (bounce) return this.takeBack(bounce);
    const mail = await parseMail(raw, new URL(this.settings.publicUrl).hostname);
    const ours = [...recipients, ...mail.recipients].find(address => this.addresses.read(address) !== null);
    // Out-of-office notes come to the address of bounces too, and are nobody's answer.
    if (!ours && recipients.some(address => this.takesBounces(address))) return { kind: 'ignored' };
    const outcome: AnswerOutcome = ours ? await this.answers.handle(mail, ours) : { kind: 'unknown address' };
    this.log.info({ outcome: outcome.kind }, 'a mail came in');
    return outcome;
  }

  /** What is no mail of ours is ignored: anybody can write a report. */
  private async takeBack(bounce: Bounce): Promise<AnswerOutcome> {
    const isOurs = await this.sentMails.bounced(bounce);
    this.log.info({ isOurs, status: bounce.status }, 'a mail came back');
    return { kind: isOurs ? 'bounced' : 'ignored' };
  }
}
