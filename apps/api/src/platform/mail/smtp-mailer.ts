import { createHash } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { Mailer, type Mail } from './mailer.js';

export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
    private readonly host: string,
  ) {
    super();
    // Shorter than the database's patience with the delivery that waits for it.
    this.transport = createTransport({
      url,
      connectionTimeout: 8_000,
      greetingTimeout: 8_000,
      socketTimeout: 8_000,
    });
  }

  async send(mail: Mail): Promise<void> {
    const digest = createHash('sha256').update(mail.key).digest('hex').slice(0, 32);
    await this.transport.sendMail({
      from: this.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${digest}@${this.host}>`,
    });
  }
}
