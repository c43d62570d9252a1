import { StatusLine } from '@pathways/ui';
import { useLiveState } from '../live.js';

/** Live, or offline since when. Silent until a page asks to be kept up to date. */
export function LiveLine() {
  const state = useLiveState();
  if (state.kind === 'connecting') return null;
  return (
    <StatusLine
      state={state.kind}
      since={state.kind === 'offline' ? state.since : undefined}
      waiting={state.waiting}
    />
  );
}
