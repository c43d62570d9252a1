import type { EditOutcomeInput } from '../../gql/graphql.js';
import { EditOutcomeDocument } from '../round.documents.js';
import { answeredBy, type WriteKind } from './write-kind.js';

export const editOutcomeWrite: WriteKind<Omit<EditOutcomeInput, 'clientId'>> = {
  name: 'The outcome of the round',
  done: 'The outcome is saved.',
  words: input => ({ text: [input.learned, input.willTry].filter(Boolean).join('\n\n') }),
  subject: input => input.discussionId,
  send: async (client, input, clientId) => {
    const variables = { input: { ...input, clientId } };
    const { data } = await client.mutate({
      mutation: EditOutcomeDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return answeredBy(data?.editOutcome && { errors: data.editOutcome.errors });
  },
};
