import { createContext, useContext } from 'react';
import type { Kept } from '../device/kept.js';
import type { Outbox } from './outbox.js';
import type { Sending } from './outbox-entry.js';
import type { RoomFollower } from './room-follower.js';
import type { RoomWrite } from './writes/write-kinds.js';

/** What the parts of an open room do their work with. */
export interface RoomTools {
  readonly roomId: string;
  readonly follower: Pick<RoomFollower, 'apply' | 'catchUp'>;
  readonly outbox: Pick<Outbox, 'remove' | 'tryAgain'>;
  /** Puts a write into the outbox, from where it is sent whenever the line is there. Answers its client id. */
  readonly write: (write: RoomWrite) => string;
  /** What was written in this room and is not with the server. */
  readonly sendings: readonly Sending[];
  readonly kept: Kept;
  /** What one's other devices have is known as it is now, or there is no line to ask on. */
  readonly areDevicesAsked: boolean;
  readonly schools: readonly { readonly urn?: string | null; readonly name: string }[];
}

export const RoomToolsContext = createContext<RoomTools | null>(null);

export function useRoomTools(): RoomTools {
  const tools = useContext(RoomToolsContext);
  if (!tools) throw new Error('This part belongs in an open room.');
  return tools;
}
