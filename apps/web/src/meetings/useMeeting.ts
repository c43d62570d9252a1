import { useQuery } from '@apollo/client/react';
import { readFragment } from '../gql/index.js';
import { useHints } from '../hints.js';
import { MeetingDocument, MeetingFields } from './meeting.documents.js';

/** A meeting that is read again whenever its room hears of something, so that every screen shows the same. */
export function useMeeting(room: string, id: string) {
  const query = useQuery(MeetingDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useHints(room, query);
  const meeting = query.data?.meeting;
  return { ...query, meeting: meeting ? readFragment(MeetingFields, meeting) : meeting };
}
