import { Injectable } from '@nestjs/common';
import { cursorOf, pageOf, readCursor, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import { CaughtMailQueries, type CaughtMailView } from '../application/caught-mail.queries.js';

// Ids are made in the order of time, so they sort as the moments do and never tie.
const newest = `
  select id, recipient::text as recipient, subject, body_text as text, reply_to as "replyTo", caught_at as "caughtAt"
  from caught_mail where $1::uuid is null or id < $1::uuid
  order by id desc limit $2`;

@Injectable()
export class SqlCaughtMailQueries extends CaughtMailQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async newest(first: number, after: string | null): Promise<Page<CaughtMailView>> {
    const [last] = after === null ? [null] : readCursor(after, 1);
    const rows = await this.reading.rows<CaughtMailView>('people.caughtMail', newest, [last, first + 1]);
    return pageOf(rows, first, mail => cursorOf(mail.id));
  }
}
