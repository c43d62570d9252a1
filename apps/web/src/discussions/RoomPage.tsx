import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton, Stack } from '@pathways/ui';
import { Navigate, useParams } from 'react-router';
import { useViewer } from '../viewer.js';
import { RoomView } from './RoomView.js';
import { useRoom } from './useRoom.js';
import { useWriting } from './writing.js';

/** `/groups/:id`: the room where a group talks. */
export function RoomPage() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  if (viewer === undefined) return <RoomLoading />;
  if (viewer === null)
    return <Navigate to={`/sign-in?then=${encodeURIComponent(`/groups/${id}`)}`} replace />;
  return <OpenRoom key={id} id={id} />;
}

const isMalformed = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');

function OpenRoom({ id }: { id: string }) {
  const writing = useWriting();
  const { query, ...rest } = useRoom(id);
  const room = query.data?.room;
  if (room && writing) return <RoomView room={room} writing={writing} {...rest} />;
  if (room === null || isMalformed(query.error)) return <RoomRefused />;
  if (room || query.loading) return <RoomLoading />;
  return (
    <Page title="The room did not open">
      <FailedState onRetry={() => void query.refetch().catch(() => undefined)} />
    </Page>
  );
}

function RoomLoading() {
  return (
    <Loading label="Loading the room">
      <Stack gap="l">
        <Skeleton height="6rem" />
        <Skeleton height="16rem" />
        <Skeleton height="16rem" />
      </Stack>
    </Loading>
  );
}

function RoomRefused() {
  return (
    <Page title="This room is not open to you">
      <RefusedState
        title="It does not exist, or it is not for you to see"
        action={<ButtonLink href="/">See your groups</ButtonLink>}
      >
        <p>
          A room is open to the people of its member schools. If your school is one of them, ask the
          coordinator of your programme to add you.
        </p>
      </RefusedState>
    </Page>
  );
}
