import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient } from '@apollo/client/react';
import { announce } from '@pathways/ui';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ContributeInput } from '../gql/graphql.js';
import { noteWaiting, useLiveState } from '../live.js';
import { Kept } from './kept.js';
import { Outbox, type Delivered } from './outbox.js';
import type { RoomFollower } from './room-follower.js';
import { ContributeDocument } from './verb.documents.js';

/** Malformed input would be refused again and again; everything else may be better the next time. */
function sentenceFor(error: unknown): Delivered {
  const malformed = CombinedGraphQLErrors.is(error)
    ? error.errors.find(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')
    : undefined;
  return malformed ? { kind: 'refused', reason: malformed.message } : { kind: 'unanswered' };
}

/** The person's outbox on this device, sending whenever the line is there. */
export function useOutbox(person: string, follower: RoomFollower) {
  const client = useApolloClient();
  const kept = useMemo(() => new Kept(person), [person]);
  const outbox = useMemo(() => {
    const deliver = async (input: ContributeInput): Promise<Delivered> => {
      try {
        const { data } = await client.mutate({
          mutation: ContributeDocument,
          variables: { input },
          fetchPolicy: 'no-cache',
        });
        const [refused] = data?.contribute.errors ?? [];
        if (refused) {
          announce(`Not sent. ${refused.message}`, 'assertive');
          return { kind: 'refused', reason: refused.message };
        }
        if (!data?.contribute.contribution) return { kind: 'unanswered' };
        follower.apply([data.contribute.contribution]);
        announce('Sent.');
        return { kind: 'accepted' };
      } catch (error) {
        return sentenceFor(error);
      }
    };
    return new Outbox(kept, deliver);
  }, [client, kept, follower]);

  const sendings = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const live = useLiveState().kind;
  useEffect(() => {
    const flush = () => outbox.flush();
    flush();
    addEventListener('online', flush);
    return () => removeEventListener('online', flush);
  }, [outbox, live]);
  useEffect(() => {
    noteWaiting(sendings.filter(sending => sending.state !== 'refused').length);
    return () => noteWaiting(0);
  }, [sendings]);
  return { outbox, sendings, kept };
}
