import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton, Stack } from '@pathways/ui';
import { useParams } from 'react-router';
import type { MeetingFieldsFragment } from '../gql/graphql.js';
import { BeginClock } from './BeginClock.js';
import { RunningClock } from './RunningClock.js';
import { useMeeting } from './useMeeting.js';

/** `…/clock`: one laptop that all look at, or everybody's own: the clock lives on the server. */
export function ClockPage() {
  const { id = '', meeting: meetingId = '' } = useParams();
  const { meeting, error, refetch } = useMeeting(id, meetingId);
  if (meeting) return <Seen meeting={meeting} />;
  return (
    <Page title="Action-learning clock">
      {meeting === null ? (
        <RefusedState action={<ButtonLink href="/">See your groups</ButtonLink>} />
      ) : error ? (
        <FailedState onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <Loading label="Loading the clock">
          <Skeleton height="24rem" />
        </Loading>
      )}
    </Page>
  );
}

function Seen({ meeting }: { meeting: MeetingFieldsFragment }) {
  const { clock, groupId, id, title, viewerCanTurnClock } = meeting;
  const isRunning = clock !== null && clock !== undefined && !clock.endedAt;
  return (
    <Page
      title="Action-learning clock"
      breadcrumbs={[
        { label: meeting.groupName, href: `/groups/${groupId}` },
        { label: title, href: `/groups/${groupId}/meetings/${id}` },
      ]}
    >
      <Stack gap="l">
        {isRunning && <RunningClock meeting={meeting} clock={clock} />}
        {!isRunning && viewerCanTurnClock && <BeginClock key={clock?.number ?? 0} meeting={meeting} />}
        {!isRunning && !viewerCanTurnClock && <p>The clock runs at a meeting that has a date.</p>}
      </Stack>
    </Page>
  );
}
