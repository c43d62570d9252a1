import EmailReplyParser from 'email-reply-parser';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { createHash } from 'node:crypto';
import type { MailedFile, ReadMail } from '../application/read-mail.js';

const parser = new EmailReplyParser();

/** What Outlook writes above what it quotes, in plain text: a rule, or From and Sent on lines of their own. */
const outlook =
  /^([_-]{10,}$|-{2,} ?Original Message ?-{2,}|\*?From:\*? .+\n(\*?(Sent|Date|To|Cc|Subject):\*? .*\n?){2,})/m;

/** Signatures that phones add of themselves, where the parser leaves them. */
const phones =
  /^(Sent from my (iPhone|iPad|Galaxy|mobile).*|Get Outlook for (iOS|Android).*|Sent from Outlook.*)$/im;

/** The words that somebody wrote, without quotation and signature. */
export function ownWords(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
  const above = plain.split(outlook)[0] ?? '';
  return parser.parseReply(above).replace(phones, '').trim();
}

const addressesOf = (header: AddressObject | AddressObject[] | undefined): string[] =>
  [header ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));

const headerOf = (mail: ParsedMail, name: string): string | null =>
  mail.headerLines
    .find(({ key }) => key === name)
    ?.line.replace(/^[^:]*:\s*/, '')
    .trim() ?? null;

/** Pictures that only belong to the look of a mail, such as a logo in a signature, are no files that somebody added. */
const filesOf = ({ attachments }: ParsedMail): MailedFile[] =>
  attachments
    .filter(({ related }) => !related)
    .map(({ filename, content }, place) => ({ name: filename ?? `file ${place + 1}`, content }));

/** Reads a mail as it came over the wire. `host` is the one in our own Message-IDs. */
export async function parseMail(raw: Buffer, host: string): Promise<ReadMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true });
  const digest = createHash('sha256').update(raw).digest('hex').slice(0, 32);
  const messageId = mail.messageId ?? `<${digest}@no-message-id.invalid>`;
  const named = ['x-original-to', 'delivered-to', 'envelope-to'].flatMap(name => headerOf(mail, name) ?? []);
  return {
    messageId,
    subject: mail.subject ?? '',
    from: addressesOf(mail.from)[0] ?? null,
    recipients: [...named, ...addressesOf(mail.to), ...addressesOf(mail.cc)],
    text: ownWords(mail.text ?? ''),
    files: filesOf(mail),
    autoSubmitted: headerOf(mail, 'auto-submitted') ?? headerOf(mail, 'x-autoreply'),
    precedence: headerOf(mail, 'precedence'),
    listId: headerOf(mail, 'list-id'),
    returnPath: headerOf(mail, 'return-path'),
    isOurOwn: messageId.endsWith(`@${host}>`),
  };
}
