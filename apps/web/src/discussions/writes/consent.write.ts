import type { ConsentToResearchInput } from '../../gql/graphql.js';
import { ConsentToResearchDocument } from '../verb.documents.js';
import { answeredBy, type WriteKind } from './write-kind.js';

export const consentWrite: WriteKind<Omit<ConsentToResearchInput, 'clientId'>> = {
  name: 'Your consent',
  done: 'Your consent is saved.',
  words: () => null,
  subject: input => input.contributionId,
  send: async (client, input, clientId) => {
    const variables = { input: { ...input, clientId } };
    const { data } = await client.mutate({
      mutation: ConsentToResearchDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return answeredBy(data?.consentToResearch);
  },
};
