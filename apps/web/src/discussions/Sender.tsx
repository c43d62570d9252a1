import { useEffect } from 'react';
import { noteUnsent, useLiveState } from '../live.js';
import { useSendings, type Writing } from './writing.js';

/** Wakes what sends whenever the line may be back, and tells the status line what is not with the server. */
export function Sender({ outbox, drafts, kept }: Writing) {
  const sendings = useSendings(outbox);
  const live = useLiveState().kind;
  useEffect(() => {
    const flush = () => {
      outbox.flush();
      void drafts.flush();
    };
    const seen = () => document.visibilityState === 'visible' && flush();
    flush();
    addEventListener('online', flush);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [drafts, outbox, live]);

  useEffect(() => {
    const refused = sendings.filter(({ state }) => state === 'refused').length;
    noteUnsent({ waiting: sendings.length - refused, refused });
    return () => noteUnsent({ waiting: 0, refused: 0 });
  }, [sendings]);

  // Asked only where leaving would lose something: this browser keeps nothing.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!kept.lasts && kept.names('draft').length + kept.names('outbox').length > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [kept]);
  return null;
}
