import { useQuery } from '@apollo/client/react';
import { ButtonLink, EmptyState, FailedState, Loading, Page, Section, Skeleton, Stack } from '@pathways/ui';
import { MyAttentionDocument } from './attention.documents.js';
import { AttentionForm } from './AttentionForm.js';
import { RoomWordField } from './RoomWordField.js';

/** What reaches the person: a word for each room, and when mail and push may come. */
export function AttentionPage() {
  const { data, error, loading, refetch } = useQuery(MyAttentionDocument, {
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page
      title="What reaches me"
      lead="Being mentioned, asked or assigned always gets through. All else is yours to choose."
      actions={<ButtonLink href="/notices">What needs you</ButtonLink>}
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!error && !data && (
        <Loading label="Loading what reaches you">
          <Skeleton height="30rem" />
        </Loading>
      )}
      {data && (
        <Stack gap="l">
          <Section title="Your rooms">
            {data.attention.rooms.length === 0 ? (
              <EmptyState title="You are in no room yet" icon="room">
                <p>When your school is a member of a group, its room stands here.</p>
              </EmptyState>
            ) : (
              <Stack gap="m">
                {data.attention.rooms.map(({ roomId, roomName, word }) => (
                  <RoomWordField key={roomId} roomId={roomId} label={roomName} word={word} />
                ))}
              </Stack>
            )}
          </Section>
          <AttentionForm settings={data.attention.settings} />
        </Stack>
      )}
    </Page>
  );
}
