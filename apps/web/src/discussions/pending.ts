import { documentOfText } from '@pathways/domain/discussions';
import { isOfKind, type Sending, type SendingOf } from './outbox-entry.js';
import type { Contribution } from './room.documents.js';
import { wordsOfInput } from './talk-words.js';
import { subjectOf } from './writes/write-kinds.js';

/** What is on its way about one contribution or discussion. */
export const pendingOn = (sendings: readonly Sending[], subject: string): Sending[] =>
  sendings.filter(sending => subjectOf(sending) === subject);

/** A document of the box, or plain text, as the server would tell it. */
function asRead(input: SendingOf<'edit'>['input']): Pick<Contribution, 'body' | 'document'> {
  const { text, document } = wordsOfInput(input);
  return { body: text, document: document ?? documentOfText(text) };
}

const isOnItsWay = ({ state }: Sending): boolean => state !== 'refused';

/**
 * One's own edits and consent as they will stand, before the server has them. The revision counts them too, so that the
 * next edit is made against the last one. What was refused changes nothing.
 */
export function withPending(contribution: Contribution, pending: readonly Sending[]): Contribution {
  const underWay = pending.filter(isOnItsWay);
  const edits = underWay.filter(isOfKind('edit'));
  const newest = edits.at(-1);
  const consent = underWay.filter(isOfKind('consent')).at(-1);
  if (!newest && !consent) return contribution;
  return {
    ...contribution,
    ...(newest && { ...asRead(newest.input), revision: contribution.revision + edits.length }),
    ...(consent && { researchConsent: consent.input.given }),
  };
}
