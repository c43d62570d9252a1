import type { DataSource } from 'typeorm';

export interface Bounce {
  /** With its angle brackets. */
  readonly messageId: string;
  /** RFC 3463, such as 5.1.1; null where the server gave none. */
  readonly status: string | null;
  readonly because: string;
}

/** Which mails went out, so that one that comes back is known as ours and marked where it is listed. */
export abstract class SentMails {
  abstract sent(messageId: string, recipient: string): Promise<void>;
  /** Answers whether the mail was ours: a report about anything else is nobody's. */
  abstract bounced(bounce: Bounce): Promise<boolean>;
}

const keep = `
  insert into sent_mail (message_id, recipient, sent_at) values ($1, $2, now())
  on conflict (message_id) do update set sent_at = excluded.sent_at`;

const mark = `
  update sent_mail set bounced_at = now(), bounce_status = $2, bounced_because = $3
  where message_id = $1 and bounced_at is null`;

const known = `select message_id from sent_mail where message_id = $1`;

/** Half a year: no server gives a mail back later than within days. */
const forget = `delete from sent_mail where sent_at < now() - interval '180 days'`;

const sentenceAtMost = 300;

export class SqlSentMails extends SentMails {
  private sinceForgetting = 0;

  constructor(private readonly source: DataSource) {
    super();
  }

  async sent(messageId: string, recipient: string): Promise<void> {
    await this.source.query(keep, [messageId, recipient]);
    this.sinceForgetting += 1;
    if (this.sinceForgetting < 1_000) return;
    this.sinceForgetting = 0;
    await this.source.query(forget);
  }

  async bounced({ messageId, status, because }: Bounce): Promise<boolean> {
    const found = await this.source.query<object[]>(known, [messageId]);
    if (found.length === 0) return false;
    const sentence = because.replace(/\s+/g, ' ').trim().slice(0, sentenceAtMost) || 'The mail came back.';
    await this.source.query(mark, [messageId, status, sentence]);
    return true;
  }
}
