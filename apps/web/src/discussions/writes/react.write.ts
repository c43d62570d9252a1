import type { ReactInput } from '../../gql/graphql.js';
import { ReactDocument } from '../round.documents.js';
import { answeredBy, type WriteKind } from './write-kind.js';

export const reactWrite: WriteKind<Omit<ReactInput, 'clientId'>> = {
  name: 'Your reaction',
  done: 'Your reaction is saved.',
  words: () => null,
  subject: input => input.contributionId,
  send: async (client, input, clientId) => {
    const variables = { input: { ...input, clientId } };
    const { data } = await client.mutate({ mutation: ReactDocument, variables, fetchPolicy: 'no-cache' });
    return answeredBy(data?.react);
  },
};
