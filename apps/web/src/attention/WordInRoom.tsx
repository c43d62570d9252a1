import { useQuery } from '@apollo/client/react';
import { Section, TextLink } from '@pathways/ui';
import { MyAttentionDocument } from './attention.documents.js';
import { RoomWordField } from './RoomWordField.js';

/** The word for this room, beside its talk. A reader who has none yet hears when they are needed. */
export function WordInRoom({ room }: { room: string }) {
  const { data } = useQuery(MyAttentionDocument, { fetchPolicy: 'cache-first' });
  if (!data) return null;
  const word = data.attention.rooms.find(({ roomId }) => roomId === room)?.word ?? 'WHEN_NEEDED';
  return (
    <Section title="What reaches you">
      <RoomWordField roomId={room} label="From this room" word={word} />
      <p>
        <TextLink href="/me/attention">Mail, quiet hours and your other rooms</TextLink>
      </p>
    </Section>
  );
}
