import { z } from 'zod';
import type { Bounce } from './sent-mails.js';

const told = z.object({ code: z.string(), responseCode: z.number(), response: z.string().optional() });

/** What a mail server said no to for good: the mailbox or the mail. Anything else is tried again. */
const forGood = new Set(['EENVELOPE', 'EMESSAGE']);

/** The refusal in an error of the transport; null where trying again may help (RFC 5321: 5xx is for good). */
export function refusalOfServer(error: unknown): Omit<Bounce, 'messageId'> | null {
  const read = told.safeParse(error);
  if (!read.success) return null;
  const { code, responseCode, response = '' } = read.data;
  if (!forGood.has(code) || responseCode < 500 || responseCode > 599) return null;
  const [status = null] = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(response) ?? [];
  return { status, because: response || `The mail server answered ${responseCode}.` };
}
