import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useHints } from '../hints.js';
import { BellDocument } from './attention.documents.js';

/** Milliseconds after which a bell that heard nothing looks by itself. */
const looksAfter = 60_000;

/** In how many rooms and matters something needs the person; undefined until it is known. */
export function useBell(person: string): number | undefined {
  const query = useQuery(BellDocument, { pollInterval: looksAfter, fetchPolicy: 'cache-and-network' });
  const { data, refetch } = query;
  // A person's own devices listen under the person's id; the hint says that something changed, and never what.
  useHints(person, query);
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && void refetch().catch(() => undefined);
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [refetch]);
  return data?.attention.needing;
}
