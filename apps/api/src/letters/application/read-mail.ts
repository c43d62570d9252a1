import type { IncomingMail } from '@pathways/domain/letters';

export interface MailedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A mail that came in, read: its own words without what it quotes, and the files that somebody added to it. */
export interface ReadMail extends IncomingMail {
  /** With its angle brackets; made up from the content where a mail has none. */
  readonly messageId: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly text: string;
  readonly files: readonly MailedFile[];
}
