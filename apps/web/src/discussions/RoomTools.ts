import { createContext, useContext } from 'react';
import type { Kept } from './kept.js';
import type { Outbox, Sending } from './outbox.js';
import type { RoomFollower } from './room-follower.js';

/** What the parts of an open room do their work with. */
export interface RoomTools {
  readonly follower: Pick<RoomFollower, 'apply' | 'catchUp'>;
  readonly outbox: Pick<Outbox, 'add' | 'remove' | 'tryAgain'>;
  readonly sendings: readonly Sending[];
  readonly kept: Kept;
  readonly schools: readonly { readonly urn?: string | null; readonly name: string }[];
}

export const RoomToolsContext = createContext<RoomTools | null>(null);

export function useRoomTools(): RoomTools {
  const tools = useContext(RoomToolsContext);
  if (!tools) throw new Error('This part belongs in an open room.');
  return tools;
}
