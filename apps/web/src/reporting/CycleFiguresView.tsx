import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Row, Skeleton, Stack, TimeStamp } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { dayWords } from '../schools/day-words.js';
import { CycleMap } from './CycleMap.js';
import { FigureView } from './FigureView.js';
import { ForSteering } from './ForSteering.js';

export const CycleFiguresDocument = graphql(`
  query CycleFigures($cycleId: ID!) {
    cycleFigures(cycleId: $cycleId) {
      cycle
      countedAt
      before
      rule
      figures {
        id
        ...FigureSeen
      }
    }
  }
`);

/** The figures of a cycle, each with its drawing, its table and how it was counted. */
export function CycleFiguresView({ cycleId }: { cycleId: string }) {
  const { data, error, loading, refetch } = useQuery(CycleFiguresDocument, { variables: { cycleId } });
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data) {
    return (
      <Loading label="Counting">
        <Skeleton height="60rem" />
      </Loading>
    );
  }
  if (!data.cycleFigures) return <ForSteering />;
  const { figures, rule, countedAt, before } = data.cycleFigures;
  return (
    <Stack gap="l">
      <Row>
        <p>
          Counted <TimeStamp at={countedAt} form="full" />, talk and actions before {dayWords(before)}. {rule}
        </p>
        <ButtonLink href={`/api/exports/figures/${cycleId}.xlsx`}>All figures (XLSX)</ButtonLink>
      </Row>
      {figures.map(figure => (
        <FigureView key={figure.id} figure={figure} />
      ))}
      <CycleMap cycleId={cycleId} />
    </Stack>
  );
}
