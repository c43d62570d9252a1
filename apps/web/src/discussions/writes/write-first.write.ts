import type { SetWriteFirstInput } from '../../gql/graphql.js';
import { SetWriteFirstDocument } from '../round.documents.js';
import { answeredBy, type WriteKind } from './write-kind.js';

/** Needs no client id on the server: it says what shall be. */
export const writeFirstWrite: WriteKind<SetWriteFirstInput> = {
  name: 'How the round runs',
  done: 'Saved.',
  words: () => null,
  subject: input => input.discussionId,
  send: async (client, input) => {
    const { data } = await client.mutate({
      mutation: SetWriteFirstDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    return answeredBy(data?.setWriteFirst && { errors: data.setWriteFirst.errors });
  },
};
