import { List, ListRow, TimeStamp } from '@pathways/ui';
import type { HomeQuery } from '../gql/graphql.js';
import { capitalised, counted, roleWord, toldSchools } from './words.js';

export type Room = HomeQuery['rooms']['nodes'][number];

/** Rooms with what is new in them, the liveliest first. */
export function RoomList({ label, rooms }: { label: string; rooms: readonly Room[] }) {
  return (
    <List label={label}>
      {rooms.map(room => (
        <ListRow
          key={room.id}
          title={room.name}
          href={`/groups/${room.id}${room.unread > 0 ? '?unread' : ''}`}
          fresh={room.unread > 0 ? counted(room.unread, 'new contribution') : undefined}
          detail={
            <>
              {toldSchools(room.schoolNames)}
              {room.schoolNames.length > 0 && <br />}
              {capitalised(room.kind)}, {room.cycleName}, {room.programmeName}. You are here as{' '}
              {roleWord[room.viewerRole]}.{!room.isRoundOpen && ' The round is closed.'}
            </>
          }
          end={<TimeStamp at={room.lastActivityAt} />}
        />
      ))}
    </List>
  );
}
