import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, List, ListRow, Loading, Skeleton, Tag, TimeStamp } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { kindWords, stateTones, stateWords } from './upkeep-words.js';

export const UpkeepTasksDocument = graphql(`
  query UpkeepTasks($programmeId: ID!) {
    upkeepTasks(programmeId: $programmeId) {
      id
      kind
      state
      sentence
      raisedAt
      settledAt
      settledByName
    }
  }
`);

/** What a programme's coordinators ought to look at after a release: open tasks first. */
export function UpkeepTasks({ programmeId }: { readonly programmeId: string }) {
  const { data, error, loading, refetch } = useQuery(UpkeepTasksDocument, {
    variables: { programmeId },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data) {
    return (
      <Loading label="Loading tasks">
        <Skeleton height="16rem" />
      </Loading>
    );
  }
  if (data.upkeepTasks.length === 0) {
    return (
      <EmptyState title="Nothing to look at" icon="checked">
        <p>
          A task appears here when a school joins the programme after a release, wants out, closes, or shares
          a trust or an authority with a partner by now. To note that a school leaves, open its group.
        </p>
      </EmptyState>
    );
  }
  return (
    <List label="Tasks">
      {data.upkeepTasks.map(task => (
        <ListRow
          key={task.id}
          href={`/upkeep/${task.id}`}
          title={task.sentence}
          detail={
            <>
              {kindWords[task.kind]} · raised <TimeStamp at={task.raisedAt} />
              {task.settledAt && (
                <>
                  {' '}
                  · settled <TimeStamp at={task.settledAt} />
                  {task.settledByName && ` by ${task.settledByName}`}
                </>
              )}
            </>
          }
          end={<Tag tone={stateTones[task.state]}>{stateWords[task.state]}</Tag>}
        />
      ))}
    </List>
  );
}
