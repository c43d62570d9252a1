import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import type { Bounce } from '../../platform/mail/sent-mails.js';

const textOf = ({ content }: Attachment): string => content.toString('utf8').replace(/\r\n?/g, '\n');

/** A header of a report or of returned headers; folded lines are put together again. */
const fieldOf = (text: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(text.replace(/\n[ \t]+/g, ' '))?.[1]?.trim() ?? null;

const isReport = (mail: ParsedMail): boolean =>
  /multipart\/report/i.test(mail.headerLines.find(({ key }) => key === 'content-type')?.line ?? '');

/** The Message-ID of the mail that came back: from its returned headers, or from what the report answers. */
function returnedId(mail: ParsedMail): string | null {
  const returned = mail.attachments.find(({ contentType }) =>
    ['message/rfc822', 'message/rfc822-headers', 'text/rfc822-headers'].includes(contentType),
  );
  return (returned && fieldOf(textOf(returned), 'Message-ID')) ?? mail.inReplyTo ?? null;
}

/**
 * A report of a failed delivery (RFC 3464), read: which mail came back and why. Null for any other mail, and for reports of
 * delays, which are not the end.
 */
export async function readBounce(raw: Buffer): Promise<Bounce | null> {
  const mail = await simpleParser(raw, { skipImageLinks: true, keepDeliveryStatus: true });
  const report = mail.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  if (!isReport(mail) || !report) return null;
  const words = textOf(report);
  if (fieldOf(words, 'Action')?.toLowerCase() !== 'failed') return null;
  const messageId = returnedId(mail);
  if (messageId === null) return null;
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fieldOf(words, 'Status') ?? '')?.[0] ?? null;
  const diagnosis = fieldOf(words, 'Diagnostic-Code')?.replace(/^smtp;\s*/i, '');
  return { messageId, status, because: diagnosis ?? 'The mail could not be delivered.' };
}
