import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { announce } from '@pathways/ui';
import type { Delivered, Entry } from './outbox-entry.js';
import { applyTold } from './room-cache.js';
import { doneOf, nameOf, sendWrite } from './writes/write-kinds.js';

/** Malformed input would be refused again and again. A session that ended comes back. Everything else may be better later. */
function outcomeOf(error: unknown): Delivered {
  if (CombinedGraphQLErrors.is(error)) {
    const codes = error.errors.map(({ extensions }) => extensions?.['code']);
    const malformed = error.errors[codes.indexOf('BAD_USER_INPUT')];
    if (malformed) return { kind: 'refused', reason: malformed.message };
    return { kind: codes.includes('UNAUTHENTICATED') ? 'unanswered' : 'failed' };
  }
  const isRefusedOutright =
    ServerError.is(error) && error.statusCode >= 400 && error.statusCode < 500 && error.statusCode !== 429;
  return { kind: isRefusedOutright ? 'failed' : 'unanswered' };
}

/** Sends one write and shows in the cache what the server says now stands. */
export const deliverWith =
  (client: ApolloClient) =>
  async (entry: Entry): Promise<Delivered> => {
    try {
      const { contributions, refusal } = await sendWrite(client, entry, entry.clientId);
      applyTold(client, entry.room, contributions);
      announce(refusal ? `${nameOf(entry.kind)} was not taken. ${refusal}` : doneOf(entry.kind));
      return refusal ? { kind: 'refused', reason: refusal } : { kind: 'accepted' };
    } catch (error) {
      return outcomeOf(error);
    }
  };
