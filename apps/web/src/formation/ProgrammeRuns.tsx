import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  Skeleton,
  Tag,
  TimeStamp,
} from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { phaseWords } from '../schools/phase-words.js';
import { outcomeInWords, statusTones, statusWords } from './run-words.js';

export const ProgrammeRunsDocument = graphql(`
  query ProgrammeRuns($programmeId: ID!) {
    formationRuns(programmeId: $programmeId, first: 30) {
      id
      phase
      task
      cycleName
      status
      startedAt
      startedBy
      groupCount
      trioCount
      quartetCount
      releasedCount
      seed
    }
  }
`);

/** The runs of a programme, the newest first. */
export function ProgrammeRuns({ programmeId, slug }: { programmeId: string; slug: string }) {
  const { data, error, loading, refetch } = useQuery(ProgrammeRunsDocument, {
    variables: { programmeId },
    fetchPolicy: 'cache-and-network',
    // What another coordinator starts or stops is seen here too.
    pollInterval: 5_000,
  });
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data) {
    return (
      <Loading label="Loading runs">
        <Skeleton height="16rem" />
      </Loading>
    );
  }
  if (data.formationRuns.length === 0) {
    return (
      <EmptyState
        title="No run yet"
        icon="group"
        action={<ButtonLink href={`/programmes/${slug}/form`}>Form groups</ButtonLink>}
      >
        <p>
          A run looks for groups of like schools across authorities and trusts. Nobody is told until you
          release one.
        </p>
      </EmptyState>
    );
  }
  return (
    <List label="Formation runs">
      {data.formationRuns.map(run => (
        <ListRow
          key={run.id}
          href={`/formation/${run.id}`}
          title={`${phaseWords[run.phase]}, ${run.cycleName}`}
          detail={
            <>
              <TimeStamp at={run.startedAt} /> by {run.startedBy} · seed {run.seed}
              {run.status === 'FINISHED' && ` · ${outcomeInWords(run)}, ${run.releasedCount} released`}
            </>
          }
          end={<Tag tone={statusTones[run.status]}>{statusWords[run.status]}</Tag>}
        />
      ))}
    </List>
  );
}
