import { StatusLine, TextLink } from '@pathways/ui';
import { useLiveState } from '../live.js';

/** Live, or offline since when, and what is not sent. Silent until the line was tried. */
export function LiveLine() {
  const state = useLiveState();
  if (state.kind === 'connecting') return null;
  const { waiting, refused } = state;
  return (
    <StatusLine
      state={state.kind}
      since={state.kind === 'offline' ? state.since : undefined}
      waiting={waiting}
      refused={refused}
    >
      {waiting + refused > 0 && <TextLink href="/unsent">See what is not sent</TextLink>}
    </StatusLine>
  );
}
