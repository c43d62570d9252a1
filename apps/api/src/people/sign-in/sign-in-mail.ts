import { createHash } from 'node:crypto';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Mailer } from '../../platform/mail/mailer.js';
import { Reading } from '../../platform/reading.js';
import { Settings } from '../../platform/settings.js';
import { Log } from '../../platform/telemetry/log.js';
import { sessionTerms } from './session-terms.js';

const mailsPerAddress = 5;

/** Counts the mails to one address in a quarter of an hour, for an address that somebody else may be typing. */
const countMail = `
  insert into rate_limit (id, key, count, last_request)
  values (gen_random_uuid(), 'sign-in mail|' || $1, 1, $2)
  on conflict (key) do update set
    count = case when rate_limit.last_request < $2 - $3 * 1000 then 1 else rate_limit.count + 1 end,
    last_request = case when rate_limit.last_request < $2 - $3 * 1000 then $2 else rate_limit.last_request end
  returning count`;

const text = (name: string, url: string) => `Hello ${name},

Open this address to sign in to Pathways. It works once, within ${sessionTerms.link / 60} minutes:

${url}

If you did not ask for it, nothing happens: nobody can sign in without this mail.
`;

/**
 * Mails a link to whoever asked, if we know the address. The request does not wait for it: what a stranger is
 * answered, and how fast, is the same for every address.
 */
@Injectable()
export class SignInMail implements BeforeApplicationShutdown {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly reading: Reading,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  send(email: string, token: string, to: string): void {
    const sending = this.sendIfKnown(email, token, to)
      .catch(error => this.log.error({ error }, 'a sign-in mail could not be sent'))
      .finally(() => this.underWay.delete(sending));
    this.underWay.add(sending);
  }

  /** All that was asked for so far has been sent or has failed. */
  async settle(): Promise<void> {
    await Promise.all(this.underWay);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.settle();
  }

  private async sendIfKnown(email: string, token: string, to: string): Promise<void> {
    const person = await this.reading.row<{ name: string; email: string }>(
      'people.byEmail',
      'select name, email::text from person where email = $1',
      [email],
    );
    if (!person) return;
    const counted = await this.reading.row<{ count: number }>('people.countMail', countMail, [
      person.email,
      Date.now(),
      sessionTerms.link,
    ]);
    if (!counted || counted.count > mailsPerAddress) return;
    await this.mailer.send({
      to: person.email,
      subject: 'Your link to sign in to Pathways',
      text: text(person.name, linkAddress(this.settings.publicUrl, token, to)),
      key: `sign-in ${createHash('sha256').update(token).digest('hex')}`,
    });
  }
}

/** The page that asks for one more click: mail filters open links before people do, and a link works once. */
export function linkAddress(publicUrl: string, token: string, to: string): string {
  const url = new URL('/sign-in/link', publicUrl);
  url.searchParams.set('token', token);
  if (to !== '/') url.searchParams.set('to', to);
  return url.toString();
}
