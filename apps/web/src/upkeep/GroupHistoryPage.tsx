import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Skeleton,
  TimeStamp,
  Timeline,
  type TimelineEntry,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { GroupHistoryQuery } from '../gql/graphql.js';
import { GroupHistoryDocument } from './task.documents.js';

type Seen = NonNullable<GroupHistoryQuery['groupHistory']>;

/** Who was a member of a group, when and why. */
export function GroupHistoryPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(GroupHistoryDocument, { variables: { groupId: id } });
  if (error && !data) {
    return (
      <Page title="Members of a group">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Members of a group">
        <Loading label="Loading the history">
          <Skeleton height="24rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.groupHistory) {
    return (
      <Page title="Members of a group">
        <RefusedState action={<ButtonLink href="/">Home</ButtonLink>} />
      </Page>
    );
  }
  return <History history={data.groupHistory} />;
}

const decided = (by: string | null | undefined) => (by ? ` (decided by ${by})` : '');

function entriesOf({ memberships }: Seen): TimelineEntry[] {
  const joined = memberships.map(({ school, joinedAt, joinedBecause, joinedBy }) => ({
    id: `${school.urn} joined ${joinedAt}`,
    at: joinedAt,
    title: joinedBecause ? `${school.name} joined` : `${school.name} was a member from the release`,
    children: (
      <p>
        {school.authority}
        {joinedBecause && `. ${joinedBecause}${decided(joinedBy)}`}
      </p>
    ),
  }));
  const left = memberships.flatMap(({ school, leftAt, leftBecause, leftBy }) =>
    leftAt
      ? {
          id: `${school.urn} left ${leftAt}`,
          at: leftAt,
          title: `${school.name} left`,
          children: leftBecause ? (
            <p>
              {leftBecause}
              {decided(leftBy)}
            </p>
          ) : null,
        }
      : [],
  );
  return [...joined, ...left].sort((one, two) => (one.at < two.at ? -1 : one.at > two.at ? 1 : 0));
}

function History({ history }: { readonly history: Seen }) {
  const today = history.memberships.filter(({ leftAt }) => !leftAt).map(({ school }) => school.name);
  return (
    <Page
      kicker="Members, when and why"
      title={history.name}
      lead={today.length > 0 ? `Members today: ${today.join(', ')}.` : 'Nobody is a member today.'}
      breadcrumbs={[{ label: history.programmeName, href: `/programmes/${history.programmeSlug}` }]}
    >
      {history.endedAt && (
        <Notice live={false}>
          This group ended <TimeStamp at={history.endedAt} form="both" />. What was said in its room stays
          with its members.
        </Notice>
      )}
      <Timeline label={`Members of ${history.name}`} entries={entriesOf(history)} />
    </Page>
  );
}
