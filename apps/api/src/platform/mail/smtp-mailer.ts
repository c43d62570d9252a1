import { createTransport, type Transporter } from 'nodemailer';
import { Mailer, messageIdOf, type Mail } from './mailer.js';
import { refusalOfServer } from './refusal-of-server.js';
import type { SentMails } from './sent-mails.js';

export interface SmtpTerms {
  readonly url: string;
  readonly from: string;
  /** In our Message-IDs. */
  readonly host: string;
  /** Where servers send a mail that they could not deliver after all; undefined: to `from`. */
  readonly bouncesTo?: string | undefined;
}

export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    private readonly terms: SmtpTerms,
    private readonly sentMails: SentMails,
  ) {
    super();
    // Shorter than the database's patience with the delivery that waits for it.
    this.transport = createTransport({
      url: terms.url,
      connectionTimeout: 8_000,
      greetingTimeout: 8_000,
      socketTimeout: 8_000,
    });
  }

  async send({ key, stopUrl, calendar, ...mail }: Mail): Promise<void> {
    const { from, host, bouncesTo } = this.terms;
    const messageId = messageIdOf(key, host);
    await this.sentMails.sent(messageId, mail.to);
    try {
      await this.transport.sendMail({
        ...mail,
        ...(calendar && {
          icalEvent: { method: calendar.method, filename: 'meeting.ics', content: calendar.text },
        }),
        from,
        messageId,
        ...(bouncesTo ? { envelope: { from: bouncesTo, to: mail.to } } : {}),
        // Out-of-office notes and our own reader of replies leave such mail alone (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', ...(stopUrl ? stopHeaders(stopUrl) : {}) },
      });
    } catch (error) {
      // A mailbox that is not there is not there an hour later: the mail is settled, and listed as come back.
      const refusal = refusalOfServer(error);
      if (!refusal) throw error;
      await this.sentMails.bounced({ messageId, ...refusal });
    }
  }
}

/** RFC 8058: the mail program's own “unsubscribe” works with one POST. The address must be HTTPS and the mail DKIM-signed. */
const stopHeaders = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
