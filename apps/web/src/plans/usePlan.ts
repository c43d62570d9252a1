import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { readFragment } from '../gql/index.js';
import type { PlanQuery } from '../gql/graphql.js';
import { oneAtATime } from '../hints.js';
import { noteCatchingUp, watchRoom } from '../live.js';
import {
  PlanBoardDocument,
  PlanDocument,
  PlanGroupDocument,
  PlanScoreDocument,
  PlanVersionDocument,
} from './plan.documents.js';
import type { Plan } from './plan-shapes.js';

const compareEvery = 45_000;

/** The plan with its fragments read. */
export function planOf(seen: NonNullable<PlanQuery['plan']>): Plan {
  const board = readFragment(PlanBoardDocument, seen);
  return {
    ...seen,
    ...board,
    groups: readFragment(PlanGroupDocument, board.groups),
    score: readFragment(PlanScoreDocument, board.score),
    scoreAtStart: readFragment(PlanScoreDocument, board.scoreAtStart),
  };
}

/** Runs on hints, after a reconnect, when the tab is seen again, when the device is online, and every 45 s. */
function onEveryOccasion(room: string, run: () => void): () => void {
  const timer = setInterval(run, compareEvery);
  const seen = () => document.visibilityState === 'visible' && run();
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', run);
  const unwatch = watchRoom(room, run);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('online', run);
    unwatch();
  };
}

/** A plan that stays equal to the server's: other coordinators' steps appear as they are taken. */
export function usePlan(id: string) {
  const client = useApolloClient();
  const query = useQuery(PlanDocument, { variables: { id }, notifyOnNetworkStatusChange: true });
  const seen = query.data?.plan;
  const plan = useMemo(() => (seen ? planOf(seen) : seen), [seen]);
  const version = useRef<number | null>(null);
  version.current = plan?.version ?? null;
  // While a step of ours is under way its answer brings the news: asking beside it would only race with it.
  const isStepping = useRef(false);

  const read = useCallback(
    () => client.query({ query: PlanDocument, variables: { id }, fetchPolicy: 'network-only' }),
    [client, id],
  );
  const catchUp = useCallback(async () => {
    if (isStepping.current || version.current === null) return;
    const done = noteCatchingUp();
    try {
      const { data } = await client.query({
        query: PlanVersionDocument,
        variables: { id },
        fetchPolicy: 'no-cache',
      });
      if (!isStepping.current && data?.plan?.version !== version.current) await read();
    } finally {
      done();
    }
  }, [client, id, read]);

  const isOpen = Boolean(plan);
  useEffect(() => {
    if (!isOpen) return undefined;
    // A failed round is tried again at the next occasion; the status line says meanwhile how things stand.
    return onEveryOccasion(id, oneAtATime(catchUp));
  }, [id, isOpen, catchUp]);

  return { query, plan, read, isStepping };
}
