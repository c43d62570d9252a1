import type { CloseRoundInput } from '../../gql/graphql.js';
import { CloseRoundDocument } from '../verb.documents.js';
import { answeredBy, type WriteKind } from './write-kind.js';

export const closeWrite: WriteKind<Omit<CloseRoundInput, 'clientId'>> = {
  name: 'The outcome of the round',
  done: 'The round is closed.',
  words: input => ({ text: input.outcome }),
  subject: input => input.discussionId,
  send: async (client, input, clientId) => {
    const variables = { input: { ...input, clientId } };
    const { data } = await client.mutate({
      mutation: CloseRoundDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    const closed = data?.closeRound;
    return answeredBy(closed && { errors: closed.errors });
  },
};
