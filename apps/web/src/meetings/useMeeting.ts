import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { readFragment } from '../gql/index.js';
import { watchRoom } from '../live.js';
import { MeetingDocument, MeetingFields } from './meeting.documents.js';

/** A meeting that is read again whenever its room hears of something, so that every screen shows the same. */
export function useMeeting(room: string, id: string) {
  const query = useQuery(MeetingDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { refetch } = query;
  useEffect(() => watchRoom(room, () => void refetch().catch(() => undefined)), [room, refetch]);
  const meeting = query.data?.meeting;
  return { ...query, meeting: meeting ? readFragment(MeetingFields, meeting) : meeting };
}
