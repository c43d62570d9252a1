import type { MoveContributionInput } from '../../gql/graphql.js';
import { MoveContributionDocument } from '../round.documents.js';
import { answeredBy, type WriteKind } from './write-kind.js';

export const moveWrite: WriteKind<Omit<MoveContributionInput, 'clientId'>> = {
  name: 'Your move',
  done: 'Moved.',
  words: () => null,
  subject: input => input.contributionId,
  send: async (client, input, clientId) => {
    const variables = { input: { ...input, clientId } };
    const { data } = await client.mutate({
      mutation: MoveContributionDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return answeredBy(data?.moveContribution);
  },
};
