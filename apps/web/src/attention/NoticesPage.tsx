import { useMutation } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Page,
  ShowMore,
  showToast,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { BellDocument, MarkNoticesReadDocument, NoticesDocument } from './attention.documents.js';
import { byRoom } from './notice-words.js';
import { NoticeRoom } from './NoticeRoom.js';
import { useNotices } from './useNotices.js';

/** What needs the person, by room, the newest first. */
export function NoticesPage() {
  const { lines, error, loading, hasMore, showMore, refetch } = useNotices();
  const [mark, marking] = useMutation(MarkNoticesReadDocument, {
    refetchQueries: [NoticesDocument, BellDocument],
  });
  const markRead = (notices: readonly string[] | null) =>
    void mark({ variables: { input: { notices: notices && [...notices] } } }).catch(() =>
      showToast({ text: 'This did not work. Try again in a moment.', tone: 'danger' }),
    );
  return (
    <Page
      title="What needs you"
      lead="Mentions, questions, replies and tasks. Reading what a line leads to clears it."
      actions={
        <>
          {lines?.some(({ isRead }) => !isRead) && (
            <Button onPress={() => markRead(null)} pending={marking.loading} pendingLabel="Marking">
              Mark all as read
            </Button>
          )}
          <ButtonLink href="/me/attention">What reaches me</ButtonLink>
        </>
      }
    >
      {error && !lines && <FailedState onRetry={refetch} isRetrying={loading} />}
      {!error && !lines && (
        <Loading label="Loading what needs you">
          <Skeleton height="20rem" />
        </Loading>
      )}
      {lines?.length === 0 && (
        <EmptyState title="Nothing needs you" icon="checked">
          <p>
            A line appears here when somebody mentions, asks or answers you, when a round opens, and when
            something waits for your decision.
          </p>
        </EmptyState>
      )}
      {lines && lines.length > 0 && (
        <Stack gap="l">
          {byRoom(lines).map(group => (
            <NoticeRoom key={group.key} group={group} onRead={markRead} />
          ))}
          {hasMore && <ShowMore shown={lines.length} noun="notices" onMore={showMore} pending={loading} />}
        </Stack>
      )}
    </Page>
  );
}
