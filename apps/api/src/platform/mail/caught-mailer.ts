import type { DataSource } from 'typeorm';
import type { Ids } from '../unit-of-work.js';
import { Mailer, type Mail } from './mailer.js';

/** Keeps mail instead of sending it, to be read at /mail. Never in production: `platform.module.ts` sees to it. */
export class CaughtMailer extends Mailer {
  constructor(
    private readonly source: DataSource,
    private readonly ids: Ids,
  ) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    await this.source.query(
      `insert into caught_mail (id, recipient, subject, body_text, caught_at) values ($1, $2, $3, $4, now())`,
      [this.ids.next(), mail.to, mail.subject, mail.text],
    );
  }
}
