import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { watchRoom } from '../live.js';
import { BellDocument } from './attention.documents.js';

/** Milliseconds after which a bell that heard nothing looks by itself. */
const looksAfter = 60_000;

/** In how many rooms and matters something needs the person; undefined until it is known. */
export function useBell(person: string): number | undefined {
  const { data, refetch } = useQuery(BellDocument, {
    pollInterval: looksAfter,
    fetchPolicy: 'cache-and-network',
  });
  useEffect(() => {
    const look = () => void refetch().catch(() => undefined);
    const seen = () => document.visibilityState === 'visible' && look();
    // A person's own devices listen under the person's id; the hint says that something changed, and never what.
    const stop = watchRoom(person, look);
    document.addEventListener('visibilitychange', seen);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [person, refetch]);
  return data?.attention.needing;
}
