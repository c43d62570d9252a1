import { accept, refuse, type Result } from '../shared/index.js';

/** A mail that came in, as far as it decides whether it may become a contribution. */
export interface IncomingMail {
  readonly from: string | null;
  /** Values of `Auto-Submitted`, `Precedence`, `X-Auto-Response-Suppress`, `List-Id` and `Return-Path`, null where it has none. */
  readonly autoSubmitted: string | null;
  readonly precedence: string | null;
  readonly listId: string | null;
  readonly returnPath: string | null;
  /** Loops: the mark that our own mails carry. */
  readonly isOurOwn: boolean;
}

/**
 * Mail that no person wrote: out-of-office notes (RFC 3834), bounces, lists, and our own. It is never answered, or two
 * machines would write to each other for ever.
 */
export function isAutomatic(mail: IncomingMail): boolean {
  const auto = mail.autoSubmitted?.trim().toLowerCase() ?? 'no';
  const precedence = mail.precedence?.trim().toLowerCase() ?? '';
  return (
    mail.isOurOwn ||
    (auto !== 'no' && auto !== '') ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(precedence) ||
    mail.listId !== null ||
    mail.returnPath?.trim() === '<>' ||
    /^(mailer-daemon|postmaster|no-?reply)@/i.test(mail.from ?? '')
  );
}

export type AnswerRefusal =
  | { readonly kind: 'NotYourAddress' }
  | { readonly kind: 'NothingWritten' }
  | { readonly kind: 'AnswerTooLong'; readonly most: number };

export interface AnswerGiven {
  /** The reply without what it quotes and without its signature. */
  readonly text: string;
  readonly from: string | null;
  /** The address that the letter went to. */
  readonly expectedFrom: string;
  readonly mostCharacters: number;
}

/** The words of a reply, where they come from whom the address was given to. */
export function answerByMail(given: AnswerGiven): Result<string, AnswerRefusal> {
  if (given.from?.toLowerCase() !== given.expectedFrom.toLowerCase())
    return refuse({ kind: 'NotYourAddress' });
  const text = given.text.replace(/\r\n?/g, '\n').trim();
  if (text.length > given.mostCharacters) {
    return refuse({ kind: 'AnswerTooLong', most: given.mostCharacters });
  }
  return text === '' ? refuse({ kind: 'NothingWritten' }) : accept(text);
}
