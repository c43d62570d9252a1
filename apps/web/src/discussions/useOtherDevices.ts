import { useEffect, useState } from 'react';
import { useLiveState } from '../live.js';
import type { DraftSync } from './draft-sync.js';

/**
 * Asks what one's other devices have for a room: when it opens, when the line is back, and when the tab is seen again, since
 * somebody may come from their phone. Until the first answer, what was kept of the last visit may be old: whoever chose between
 * drafts then would be asked again a second later, as if nothing had happened. False meanwhile.
 */
export function useOtherDevices(drafts: Pick<DraftSync, 'pull'>, room: string): boolean {
  const isOffline = useLiveState().kind === 'offline';
  const [isAnswered, setAnswered] = useState(false);
  useEffect(() => {
    if (isOffline) return;
    const ask = () => void drafts.pull(room).then(() => setAnswered(true));
    const seen = () => document.visibilityState === 'visible' && ask();
    ask();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [drafts, isOffline, room]);
  return isAnswered || isOffline;
}
