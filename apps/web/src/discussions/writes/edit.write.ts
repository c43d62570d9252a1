import type { EditContributionInput } from '../../gql/graphql.js';
import { EditContributionDocument } from '../verb.documents.js';
import { wordsOfInput } from '../talk-words.js';
import { answeredBy, type WriteKind } from './write-kind.js';

export const editWrite: WriteKind<Omit<EditContributionInput, 'clientId'>> = {
  name: 'Your edit',
  done: 'Saved.',
  words: wordsOfInput,
  subject: input => input.contributionId,
  send: async (client, input, clientId) => {
    const variables = { input: { ...input, clientId } };
    const { data } = await client.mutate({
      mutation: EditContributionDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return answeredBy(data?.editContribution);
  },
};
