import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import { UpkeepTaskDocument } from './task.documents.js';
import { TaskView } from './TaskView.js';

/** One thing that a coordinator ought to look at, with the ways to mend it. */
export function TaskPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(UpkeepTaskDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) {
    return (
      <Page title="Task">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Task">
        <Loading label="Working the repairs out">
          <Skeleton height="32rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.upkeepTask) {
    return (
      <Page title="Task">
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      </Page>
    );
  }
  return <TaskView task={data.upkeepTask} onChanged={() => void refetch()} />;
}
