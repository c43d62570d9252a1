import { useMemo, useState } from 'react';
import type { RoomFrameFragment } from '../gql/graphql.js';
import type { RoomFollower } from './room-follower.js';
import { contributionOf, type ContributionNode } from './room.documents.js';
import type { RoomTools } from './RoomTools.js';
import { useOtherDevices } from './useOtherDevices.js';
import { useSendings, type Writing } from './writing.js';

interface OpenRoom {
  readonly id: string;
  readonly discussions: readonly {
    readonly id: string;
    readonly contributions: { readonly nodes: readonly ContributionNode[] };
  }[];
  readonly follower: RoomFollower;
  readonly schools: RoomFrameFragment['viewerSchools'];
}

/** The person's outbox and drafts, as one room uses them. */
export function useRoomWriting(
  { outbox, kept, drafts }: Writing,
  { id, discussions, follower, schools }: OpenRoom,
): RoomTools {
  const areDevicesAsked = useOtherDevices(drafts, id);
  const all = useSendings(outbox);
  // The room may tell of one's own contribution before the answer to its sending is here: then it stands in the room.
  const arrived = useMemo(
    () =>
      new Set(
        discussions.flatMap(talk => talk.contributions.nodes.map(node => contributionOf(node).clientId)),
      ),
    [discussions],
  );
  const sendings = useUnchanged(
    all.filter(
      // An older client knew the discussion only.
      ({ room, clientId }) =>
        (room === id || discussions.some(talk => talk.id === room)) && !arrived.has(clientId),
    ),
  );
  return useMemo(
    () => ({
      roomId: id,
      follower,
      outbox,
      write: write => outbox.add(id, write),
      sendings,
      kept,
      schools,
      areDevicesAsked,
    }),
    [areDevicesAsked, follower, id, kept, outbox, schools, sendings],
  );
}

/** The same list as before while it holds the same: whoever draws it does not draw it again. */
function useUnchanged<One>(list: readonly One[]): readonly One[] {
  const [kept, setKept] = useState(list);
  const isSame = kept.length === list.length && kept.every((one, place) => one === list[place]);
  if (!isSame) setKept(list);
  return isSame ? kept : list;
}
