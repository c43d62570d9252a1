import { List, ListRow, Section, Stack, Tag, TextLink, TimeStamp } from '@pathways/ui';
import { WordInRoom } from '../attention/WordInRoom.js';
import { RoomFamily } from '../families/RoomFamily.js';
import type { RoomFrameFragment } from '../gql/graphql.js';
import { RoomAccess } from '../guests/RoomAccess.js';
import styles from './Room.module.css';
import { WhoAndWhy } from './WhoAndWhy.js';
import { roleWord } from './words.js';

/** Who is here, who has read, and what the group agreed: always in sight, never more than a scroll away. */
export function RoomAside({ room }: { room: RoomFrameFragment }) {
  return (
    <Stack gap="l">
      <Section title="Who is here">
        <List label="Member schools">
          {room.schools.map(school => (
            <ListRow
              key={school.urn ?? school.name}
              title={
                school.urn ? <TextLink href={`/schools/${school.urn}`}>{school.name}</TextLink> : school.name
              }
              detail={school.laName}
              end={
                school.leftAt && (
                  <Tag>
                    Left <TimeStamp at={school.leftAt} form="day" />
                  </Tag>
                )
              }
            />
          ))}
        </List>
        {room.viewerRole !== 'RESEARCHER' && <WhoAndWhy group={room.id} />}
      </Section>
      {room.viewerRole !== 'RESEARCHER' && <RoomFamily group={room.id} />}
      <Section
        title="Who has read"
        lead={room.charter?.researchAccess ? 'Researchers are always named here.' : undefined}
      >
        {room.readers.length === 0 ? (
          <p>Nobody before you.</p>
        ) : (
          <List label="People who have read here">
            {room.readers.map((reader, place) => (
              <ListRow
                key={place}
                title={reader.isViewer ? 'You' : reader.name}
                detail={roleWord[reader.role]}
                end={<TimeStamp at={reader.lastReadAt} />}
              />
            ))}
          </List>
        )}
      </Section>
      <RoomAccess room={room.id} />
      <div className={styles['screen-only']}>
        <WordInRoom room={room.id} />
      </div>
      <Agreed charter={room.charter} room={room.id} />
    </Stack>
  );
}

function Agreed({ charter, room }: Pick<RoomFrameFragment, 'charter'> & { room: string }) {
  return (
    <Section title="What the group agreed">
      <ul>
        <li>
          {charter?.researchAccess
            ? 'Researchers of the programme may read here. They are named, they see letters instead of people, and work only with what its author opened to them.'
            : 'Researchers do not read here.'}
        </li>
        <li>
          {charter?.textInEmail
            ? 'E-mails may show what was said.'
            : 'E-mails say that there is something new, and never what.'}
        </li>
        <li>Nothing is quoted outside before the school has consented to that very text.</li>
      </ul>
      <TextLink href={`/groups/${room}/charter`}>The whole charter, and who accepted it</TextLink>
    </Section>
  );
}
