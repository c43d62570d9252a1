import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { MeetingLineFieldsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { MeetingLineFields, MeetingsDocument } from './meeting.documents.js';
import { MeetingList } from './MeetingList.js';

/** `/groups/:id/meetings`: what lies ahead, and what was. */
export function MeetingsPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(MeetingsDocument, {
    variables: { group: id },
    fetchPolicy: 'cache-and-network',
  });
  const crumbs = [{ label: data?.room?.name ?? 'The room', href: `/groups/${id}` }];
  if (error && !data) {
    return (
      <Page title="Meetings">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Meetings">
        <Loading label="Loading the meetings">
          <Skeleton height="24rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.meetings) {
    return (
      <Page title="Meetings">
        <RefusedState action={<ButtonLink href="/">See your groups</ButtonLink>} />
      </Page>
    );
  }
  return (
    <Page
      title="Meetings"
      breadcrumbs={crumbs}
      lead="When the group comes together, what for, and what is kept of it. Only the member schools and the facilitator read this."
      actions={
        !data.room?.endedAt && (
          <ButtonLink tone="primary" icon="plus" href={`/groups/${id}/meetings/new`}>
            Find a time
          </ButtonLink>
        )
      }
    >
      <Parts meetings={readFragment(MeetingLineFields, data.meetings)} />
    </Page>
  );
}

function Parts({ meetings }: { meetings: readonly MeetingLineFieldsFragment[] }) {
  const now = new Date().toISOString();
  const ahead = meetings.filter(
    ({ state, startsAt }) => state !== 'CANCELLED' && (!startsAt || startsAt > now),
  );
  const was = meetings.filter(line => !ahead.includes(line));
  if (meetings.length === 0) {
    return (
      <EmptyState title="No meeting is planned yet" icon="calendar">
        <p>
          Propose a few times. Pathways knows each school’s holidays, and every school says when it can come.
        </p>
      </EmptyState>
    );
  }
  return (
    <Stack gap="l">
      {ahead.length > 0 && (
        <Section title="Ahead">
          <MeetingList label="Meetings ahead" meetings={ahead} />
        </Section>
      )}
      {was.length > 0 && (
        <Section title="Before">
          <MeetingList label="Meetings that were" meetings={was} />
        </Section>
      )}
    </Stack>
  );
}
