import { EmptyState, List, ShowMore } from '@pathways/ui';
import type { OperationsQuery } from '../gql/graphql.js';
import { JobRow } from './JobRow.js';

interface JobListProps {
  readonly jobs: OperationsQuery['jobs'];
  onMore(): void;
  onSettled(): void;
}

export function JobList({ jobs, onMore, onSettled }: JobListProps) {
  if (!jobs || jobs.nodes.length === 0) {
    return (
      <EmptyState icon="checked" title="No such job">
        <p>
          Nothing waits, or nothing stands so. Jobs appear here from when they are added until they are done.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <List label="Jobs, the newest first">
        {jobs.nodes.map(job => (
          <JobRow key={job.id} job={job} onSettled={onSettled} />
        ))}
      </List>
      {jobs.pageInfo.hasNextPage && <ShowMore shown={jobs.nodes.length} noun="jobs" onMore={onMore} />}
    </>
  );
}
