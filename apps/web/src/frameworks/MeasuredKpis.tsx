import { useQuery } from '@apollo/client/react';
import { Disclosure, FailedState, Loading, RefusedState, Section, Skeleton, Stack } from '@pathways/ui';
import type { MeasuredKpisQuery } from '../gql/graphql.js';
import { MeasuredKpisDocument } from './kpi.documents.js';
import styles from './MeasuredKpis.module.css';
import { MeasuredTable } from './MeasuredTable.js';

type Measured = NonNullable<MeasuredKpisQuery['measuredKpis']>[number];

/** What the platform counts itself over the schools of those who keep the framework, with the query that it asked. */
export function MeasuredKpis({ framework }: { framework: string }) {
  const { data, error, loading, refetch } = useQuery(MeasuredKpisDocument, {
    variables: { id: framework },
    fetchPolicy: 'cache-and-network',
  });
  if (!data)
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Counting">
        <Skeleton height="30rem" />
      </Loading>
    );
  if (!data.measuredKpis) return <RefusedState title="This is for those who keep the framework" />;
  return (
    <Stack gap="l">
      {data.measuredKpis.map(measured => (
        <MeasuredKpi key={measured.id} measured={measured} />
      ))}
    </Stack>
  );
}

function MeasuredKpi({ measured }: { measured: Measured }) {
  const { title, definition, statement, hidden } = measured;
  return (
    <Section title={title}>
      <MeasuredTable measured={measured} />
      {hidden > 0 && <p>{hidden} hidden: fewer than five schools stand behind them.</p>}
      <Disclosure title="How this was counted">
        <p>{definition}</p>
        <pre className={styles['statement']}>{statement.trim()}</pre>
      </Disclosure>
    </Section>
  );
}
