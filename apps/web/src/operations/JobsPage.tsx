import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Notice, Page, RefusedState, Section, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { JobState, OperationsQuery } from '../gql/graphql.js';
import { JobList } from './JobList.js';
import { OperationsDocument } from './operations.documents.js';
import { ParkedList } from './ParkedList.js';
import { StateChoice } from './StateChoice.js';

const home = [{ label: 'Administration', href: '/administration' }];

/** Administrators: the work that the installation does by itself, and what of it went wrong. */
export function JobsPage() {
  const [state, setState] = useState<JobState | null>(null);
  const { data, error, loading, refetch, fetchMore } = useQuery(OperationsDocument, {
    variables: { state, after: null },
    fetchPolicy: 'cache-and-network',
    pollInterval: 15_000,
  });
  const more = () =>
    void fetchMore({
      variables: { after: data?.jobs?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    });
  return (
    <Page
      title="Jobs"
      lead="Work that the installation does by itself: mail, digests, clean-up. What is done is not listed."
      breadcrumbs={home}
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the jobs">
          <Skeleton height="30rem" />
        </Loading>
      )}
      {data && !data.operations && <RefusedState title="This is for administrators" />}
      {data?.operations && (
        <Stack gap="l">
          {data.operations.runners === 0 && (
            <Notice tone="danger" title="Nobody does jobs at the moment">
              No API process gave a sign of life within the last minute. Start one with JOBS=on.
            </Notice>
          )}
          <Section title="What waits and what failed">
            <StateChoice counts={data.operations} state={state} onChange={setState} />
            <JobList jobs={data.jobs} onMore={more} onSettled={() => void refetch()} />
          </Section>
          <Section title="Parked deliveries">
            <ParkedList deliveries={data.parkedDeliveries} onSettled={() => void refetch()} />
          </Section>
        </Stack>
      )}
    </Page>
  );
}

const joined = (shown: OperationsQuery, next: OperationsQuery): OperationsQuery =>
  shown.jobs && next.jobs
    ? { ...next, jobs: { ...next.jobs, nodes: [...shown.jobs.nodes, ...next.jobs.nodes] } }
    : next;
