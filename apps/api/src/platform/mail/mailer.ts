import { createHash } from 'node:crypto';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; addresses in it are full links. */
  readonly text: string;
  /** The same key gives the same Message-ID, so that a retry is the same mail. */
  readonly key: string;
  /** The same words, for readers who prefer that: no picture, no script, nothing loaded from anywhere. */
  readonly html?: string;
  /** Where a reply goes, where replies are read. */
  readonly replyTo?: string | undefined;
  /** Switches such mail off with one POST and without signing in (RFC 8058). */
  readonly stopUrl?: string;
  /** An event for the recipient's calendar (RFC 5546). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string } | undefined;
  /** The Message-ID of the mail that this one answers. */
  readonly inReplyTo?: string;
}

export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}

/** The Message-ID of the mail with this key, at this host. */
export const messageIdOf = (key: string, host: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${host}>`;
