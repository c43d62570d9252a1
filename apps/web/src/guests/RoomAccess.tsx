import { useQuery } from '@apollo/client/react';
import {
  Disclosure,
  FailedState,
  List,
  ListRow,
  Loading,
  Section,
  Skeleton,
  Stack,
  TimeStamp,
} from '@pathways/ui';
import { useState } from 'react';
import { counted, roleWord } from '../discussions/words.js';
import type { RoomAccessQuery } from '../gql/graphql.js';
import { RoomAccessDocument } from './guest.documents.js';
import { GuestList } from './GuestList.js';

type Access = NonNullable<RoomAccessQuery['roomAccess']>;

/** Who can read this room, and who has. Read when one asks, so that the room opens at once. */
export function RoomAccess({ room }: { room: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title="Who can read this room" isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen && <Asked room={room} />}
    </Disclosure>
  );
}

function Asked({ room }: { room: string }) {
  const { data, loading, refetch } = useQuery(RoomAccessDocument, {
    variables: { room },
    fetchPolicy: 'cache-and-network',
  });
  const access = data?.roomAccess;
  if (access) return <Shown access={access} room={room} onDone={refetch} />;
  if (loading) {
    return (
      <Loading label="Loading who can read here">
        <Skeleton height="16rem" />
      </Loading>
    );
  }
  return <FailedState onRetry={() => void refetch().catch(() => undefined)} />;
}

interface ShownProps {
  access: Access;
  room: string;
  onDone: () => Promise<unknown>;
}

function Shown({ access, room, onDone }: ShownProps) {
  const { people, researchers, openings } = access;
  return (
    <Stack gap="l">
      {people.length > 0 && (
        <Section title="Schools and facilitators" level={3}>
          <List label="People of the schools, and facilitators">
            {people.map(({ name, role, schoolName, lastReadAt }) => (
              <ListRow
                key={`${name} ${role} ${schoolName ?? ''}`}
                title={name}
                detail={schoolName ? `${roleWord[role]}, ${schoolName}` : roleWord[role]}
                end={<LastRead at={lastReadAt} />}
              />
            ))}
          </List>
        </Section>
      )}
      <Section title="Researchers" level={3}>
        {researchers.length === 0 && <p>None may read here, and none has.</p>}
        {researchers.length > 0 && (
          <List label="Researchers">
            {researchers.map(({ name, lastReadAt, passages, codings }) => (
              <ListRow
                key={name}
                title={name}
                detail={
                  codings === 0
                    ? 'Has marked nothing'
                    : `${counted(passages, 'passage')} marked, ${counted(codings, 'code')} applied`
                }
                end={<LastRead at={lastReadAt} />}
              />
            ))}
          </List>
        )}
      </Section>
      <GuestList access={access} room={room} onDone={onDone} />
      {openings.length > 0 && (
        <Section title="Flagged contributions that were opened" level={3}>
          <List label="Flagged contributions that were opened">
            {openings.map(({ readBy, role, because, readAt }) => (
              <ListRow
                key={readAt}
                title={readBy}
                detail={`${role === 'COORDINATOR' ? 'Coordinator' : 'Facilitator'}: “${because}”`}
                end={<TimeStamp at={readAt} />}
              />
            ))}
          </List>
        </Section>
      )}
    </Stack>
  );
}

const LastRead = ({ at }: { at: string | null }) => (at ? <TimeStamp at={at} /> : <span>Not yet</span>);
