import type { ContributeInput } from '../../gql/graphql.js';
import { ContributeDocument } from '../verb.documents.js';
import { wordsOfInput } from '../talk-words.js';
import { answeredBy, type WriteKind } from './write-kind.js';

export const contributeWrite: WriteKind<Omit<ContributeInput, 'clientId'>> = {
  name: 'Your contribution',
  done: 'Sent.',
  words: wordsOfInput,
  subject: () => null,
  send: async (client, input, clientId) => {
    const variables = { input: { ...input, clientId } };
    const { data } = await client.mutate({
      mutation: ContributeDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return answeredBy(data?.contribute);
  },
};
