import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { watchRoom } from '../live.js';
import { ReadRoomDocument, RoomDocument } from './room.documents.js';
import { wasAskedAhead } from './room-ahead.js';
import { isLongIn } from './room-cache.js';
import { RoomFollower } from './room-follower.js';

const compareEvery = 45_000;

/** Runs on hints, reconnects, when the tab is seen again, when the device is online, and every 45 s give or take. */
function onEveryOccasion(room: string, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const later = () => {
    timer = setTimeout(
      () => {
        run();
        later();
      },
      compareEvery * (0.8 + Math.random() * 0.4),
    );
  };
  later();
  const seen = () => document.visibilityState === 'visible' && run();
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', run);
  const unwatch = watchRoom(room, run);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('online', run);
    unwatch();
  };
}

/** A room that stays equal to the server's, and the contributions that came while it was open. */
export function useRoom(id: string) {
  const client = useApolloClient();
  const [isAsked] = useState(() => wasAskedAhead(id));
  const [isKept] = useState(() => !isAsked && isLongIn(client, id));
  const query = useQuery(RoomDocument, {
    variables: { id },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: isAsked || isKept ? 'cache-first' : 'cache-and-network',
  });
  const [arrived, setArrived] = useState<readonly string[]>([]);
  const room = query.data?.room;
  const isOpen = Boolean(room);

  const follower = useMemo(
    () => new RoomFollower(client, id, ids => setArrived(known => [...new Set([...known, ...ids])])),
    [client, id],
  );

  useEffect(() => {
    if (!isOpen) return;
    // A failed round is tried again at the next occasion; the status line says meanwhile how things stand.
    const run = () => void follower.catchUp().catch(() => undefined);
    if (isKept) void follower.refresh().catch(() => undefined);
    else run();
    return onEveryOccasion(id, run);
  }, [follower, id, isKept, isOpen]);

  const number = room?.number;
  useEffect(() => {
    if (number === undefined || document.visibilityState !== 'visible') return;
    const timer = setTimeout(() => {
      void client
        .mutate({ mutation: ReadRoomDocument, variables: { input: { roomId: id, number } } })
        .catch(() => undefined);
    }, 1_500);
    return () => clearTimeout(timer);
  }, [client, id, number]);

  const markSeen = useCallback(
    (ids: readonly string[]) => setArrived(known => known.filter(one => !ids.includes(one))),
    [],
  );
  return { query, follower, arrived, markSeen };
}
