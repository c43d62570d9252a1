import type { DataSource } from 'typeorm';
import type { Ids } from '../unit-of-work.js';
import type { SentMails } from './sent-mails.js';
import { Mailer, messageIdOf, type Mail } from './mailer.js';

const keep = `
  insert into caught_mail (id, recipient, subject, body_text, caught_at, message_id, body_html, reply_to, stop_url,
    calendar)
  values ($1, $2, $3, $4, now(), $5, $6, $7, $8, $9) on conflict (message_id) do nothing`;

const noSuchDomain = { status: '5.1.2', because: '5.1.2 There is no such domain' };

/** Keeps mail instead of sending it, to be read at /mail. Never in production: `platform.module.ts` sees to it. */
export class CaughtMailer extends Mailer {
  constructor(
    private readonly source: DataSource,
    private readonly ids: Ids,
    private readonly host: string,
    private readonly sentMails: SentMails,
  ) {
    super();
  }

  async send({ to, subject, text, key, html, replyTo, stopUrl, calendar }: Mail): Promise<void> {
    const id = messageIdOf(`${key} to ${to}`, this.host);
    const more = [html ?? null, replyTo ?? null, stopUrl ?? null, calendar?.text ?? null];
    await this.sentMails.sent(id, to);
    await this.source.query(keep, [this.ids.next(), to, subject, text, id, ...more]);
    // RFC 2606: nothing under .invalid can be delivered, so looking around shows what a bounce is like.
    if (to.toLowerCase().endsWith('.invalid'))
      await this.sentMails.bounced({ messageId: id, ...noSuchDomain });
  }
}
