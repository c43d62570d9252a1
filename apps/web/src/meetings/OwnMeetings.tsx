import { useQuery } from '@apollo/client/react';
import { ButtonLink, Section } from '@pathways/ui';
import { readFragment } from '../gql/index.js';
import { MeetingLineFields, OwnMeetingsDocument } from './meeting.documents.js';
import { MeetingList } from './MeetingList.js';

/** At home: times to choose, meetings ahead, and those that were and are not told of. Nothing where there is none. */
export function OwnMeetings() {
  const { data } = useQuery(OwnMeetingsDocument, { fetchPolicy: 'cache-and-network' });
  const meetings = readFragment(MeetingLineFields, data?.ownMeetings ?? []);
  if (meetings.length === 0) return null;
  return (
    <Section
      title="Your meetings"
      actions={
        <ButtonLink href="/me/calendar" icon="calendar">
          In your calendar
        </ButtonLink>
      }
    >
      <MeetingList label="Your meetings" meetings={meetings} hasGroups />
    </Section>
  );
}
