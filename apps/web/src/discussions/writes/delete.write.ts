import type { DeleteContributionInput } from '../../gql/graphql.js';
import { DeleteContributionDocument } from '../verb.documents.js';
import { answeredBy, type WriteKind } from './write-kind.js';

/** Needs no client id on the server: what is deleted stays deleted. */
export const deleteWrite: WriteKind<DeleteContributionInput> = {
  name: 'Your deletion',
  done: 'Deleted.',
  words: () => null,
  subject: input => input.contributionId,
  send: async (client, input) => {
    const { data } = await client.mutate({
      mutation: DeleteContributionDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    return answeredBy(data?.deleteContribution);
  },
};
