import type { FlagContributionInput } from '../../gql/graphql.js';
import { FlagContributionDocument } from '../../safeguarding/flag.documents.js';
import { answeredBy, type WriteKind } from './write-kind.js';

/** The server takes a repeat of a person's flag for the same one. What became of it comes by `changes`. */
export const flagWrite: WriteKind<FlagContributionInput> = {
  name: 'Your flag',
  done: 'The flag is set.',
  words: () => null,
  subject: input => input.contributionId,
  send: async (client, input) => {
    const variables = { input };
    const { data } = await client.mutate({
      mutation: FlagContributionDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return answeredBy(data?.answer);
  },
};
